package dev.torg.notification.addresses.app;

import dev.torg.notification.addresses.domain.AddressMustBePublic;
import dev.torg.notification.domain.CallbackUrl;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a place may be called, and at which address.
 *
 * <p>Addresses are judged, never texts: what a name or an odd spelling means is known after
 * resolution only. It must hold for every address of the name, since the next answer of the
 * resolver may name another of them first.
 */
@ApplicationScoped
public class JudgeAddress {

  private static final Set<Integer> PORTS = Set.of(80, 443, 8080, 8443);

  private final ResolveHost resolveHost;
  private final AddressSettings settings;

  JudgeAddress(ResolveHost resolveHost, AddressSettings settings) {
    this.resolveHost = resolveHost;
    this.settings = settings;
  }

  /**
   * What can be seen without asking a resolver.
   *
   * @throws IllegalArgumentException with a reason fit for the caller
   */
  public void judgeForm(CallbackUrl url) {
    if (!settings.loopback() && !url.isSecure()) {
      throw new IllegalArgumentException("must be an https address");
    }
    if (!settings.loopback() && !PORTS.contains(url.port())) {
      throw new IllegalArgumentException("must have the port 443, 8443, 8080 or 80");
    }
  }

  /**
   * The address to call; nothing else may be called for this place. Fails with an {@link
   * IllegalArgumentException}, whose reason is fit for the caller and names no address, and as
   * {@link dev.torg.platform.reactive.Offload} does when it could not be asked for.
   */
  public Uni<InetAddress> judge(CallbackUrl url) {
    return Uni.createFrom()
        .item(url)
        .invoke(this::judgeForm)
        .chain(() -> resolveHost.resolve(url.host()))
        .map(addresses -> judged(url, addresses));
  }

  private InetAddress judged(CallbackUrl url, List<InetAddress> addresses) {
    if (settings.loopback() && addresses.stream().allMatch(InetAddress::isLoopbackAddress)) {
      return addresses.get(0);
    }
    if (!addresses.stream().allMatch(AddressMustBePublic::holds)) {
      throw new IllegalArgumentException("must be reachable on the internet");
    }
    if (!url.isSecure() || !PORTS.contains(url.port())) {
      throw new IllegalArgumentException("must be an https address with a usual port");
    }
    return addresses.get(0);
  }
}
