package dev.torg.notification.addresses.app;

import dev.torg.notification.addresses.domain.AddressMustBePublic;
import dev.torg.notification.domain.CallbackUrl;
import dev.torg.platform.reactive.Offload;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
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

  private final HostAddresses hosts;
  private final AddressSettings settings;
  private final Offload offload;

  JudgeAddress(HostAddresses hosts, AddressSettings settings, Offload offload) {
    this.hosts = hosts;
    this.settings = settings;
    this.offload = offload;
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
   * IllegalArgumentException}, whose reason is fit for the caller and names no address.
   */
  public Uni<InetAddress> judge(CallbackUrl url) {
    return offload.compute(() -> judged(url));
  }

  private InetAddress judged(CallbackUrl url) {
    judgeForm(url);
    List<InetAddress> addresses = resolved(url.host());
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

  private List<InetAddress> resolved(String host) {
    try {
      return hosts.of(host);
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("must have a host that is known", unknown);
    }
  }
}
