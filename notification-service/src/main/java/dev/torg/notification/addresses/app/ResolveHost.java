package dev.torg.notification.addresses.app;

import dev.torg.platform.reactive.Offload;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Asks what names mean, each name once at a time, on threads of its own: a name whose servers are
 * slow holds one of them, and keeps nobody who asks for another.
 */
@ApplicationScoped
class ResolveHost {

  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final int AT_ONCE = 32;

  private final HostAddresses hosts;
  private final Vertx vertx;
  private final Offload workers;
  private final Map<String, Question> underWay = new ConcurrentHashMap<>();

  ResolveHost(HostAddresses hosts, Vertx vertx) {
    this.hosts = hosts;
    this.vertx = vertx;
    this.workers = new Offload(vertx, "names", AT_ONCE);
  }

  /**
   * All addresses, on the context of who asks. Fails with an {@link IllegalArgumentException} that
   * is fit for the caller when there are none or they take too long, and as {@link Offload} does
   * when so many names are slow that this one was not asked for.
   */
  Uni<List<InetAddress>> resolve(String host) {
    Context context = vertx.getOrCreateContext();
    return Uni.createFrom()
        .deferred(() -> underWay.computeIfAbsent(host, this::question).answer())
        .emitOn(answered -> context.runOnContext(emitted -> answered.run()));
  }

  private Question question(String host) {
    AtomicBoolean begun = new AtomicBoolean();
    Uni<List<InetAddress>> answer =
        workers
            .compute(
                () -> {
                  begun.set(true);
                  return known(host);
                })
            .onTermination()
            .invoke(() -> underWay.remove(host))
            .memoize()
            .indefinitely();
    return new Question(begun, answer);
  }

  private List<InetAddress> known(String host) {
    try {
      return hosts.of(host);
    } catch (UnknownHostException unknown) {
      throw new IllegalArgumentException("must have a host that is known", unknown);
    }
  }

  private record Question(AtomicBoolean begun, Uni<List<InetAddress>> asked) {

    Uni<List<InetAddress>> answer() {
      return asked.ifNoItem().after(LONGEST).failWith(this::late);
    }

    private RuntimeException late() {
      return begun.get()
          ? new IllegalArgumentException("must have a host that is found within seconds")
          : Offload.refusal();
    }
  }
}
