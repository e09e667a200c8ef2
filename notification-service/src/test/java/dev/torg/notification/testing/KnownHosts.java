package dev.torg.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.notification.addresses.app.HostAddresses;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The resolver of the service under test: knows a few names, and asks nobody. */
@Alternative
@Priority(1)
@ApplicationScoped
public class KnownHosts extends HostAddresses {

  private static final List<String> PUBLIC = List.of("93.184.215.14", "2606:2800:21f::1");

  private final Map<String, List<String>> known = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> held = new ConcurrentHashMap<>();
  private final AtomicInteger waiting = new AtomicInteger();

  /** From now on the name means these addresses. */
  public void let(String name, String... addresses) {
    known.put(name, List.of(addresses));
  }

  /** From now on nothing is said of the name until all are released. */
  public void hold(String name) {
    held.put(name, new CountDownLatch(1));
  }

  public void release() {
    held.values().forEach(CountDownLatch::countDown);
    held.clear();
  }

  /** How many wait for what a name means. */
  public int waiting() {
    return waiting.get();
  }

  @Override
  public List<InetAddress> of(String host) throws UnknownHostException {
    awaitRelease(held.get(host));
    List<InetAddress> addresses = new ArrayList<>();
    List<String> taught = known.get(host);
    for (String address : taught == null ? ofUnlisted(host) : taught) {
      addresses.add(InetAddress.getByName(address));
    }
    return addresses;
  }

  private void awaitRelease(@Nullable CountDownLatch end) {
    if (end == null) {
      return;
    }
    waiting.incrementAndGet();
    try {
      assertThat(end.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
  }

  private static List<String> ofUnlisted(String host) throws UnknownHostException {
    if (host.endsWith("example.com")) {
      return PUBLIC;
    }
    boolean literal = host.indexOf(':') >= 0 || host.matches("[0-9.]+");
    if (literal) {
      return List.of(host);
    }
    throw new UnknownHostException(host);
  }
}
