package dev.torg.gateway.limit;

import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** The counting part of a gateway, with Kafka between it and the others. */
final class OneOfManyGateways {

  private static final Duration WINDOW = Duration.ofMinutes(5);

  private final LiveGateways live = new LiveGateways();
  private final RateLimits limits;
  private final UseExchange exchange;

  OneOfManyGateways(String kafka, int limit) {
    var quotas = new CredentialQuotas(limit, limit, WINDOW, Map.of());
    limits = new RateLimits(1_000, quotas, live, Clock.systemUTC());
    exchange =
        new UseExchange(
            Map.of("bootstrap.servers", kafka), limits, live, quotas, Clock.systemUTC());
    exchange.start(new StartupEvent());
  }

  /** Until all know all, and nobody takes those of an earlier test for alive any more. */
  static void awaitAcquaintance(List<OneOfManyGateways> all) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> all.stream().allMatch(one -> one.knowsOnly(all)));
  }

  private boolean knowsOnly(List<OneOfManyGateways> all) {
    return live.number() == all.size()
        && all.stream().allMatch(one -> live.knows(one.exchange.gateway()));
  }

  boolean lets(UUID caller) {
    return limits.ofCredential(caller, null).granted();
  }

  /**
   * Sends one request of a caller after the other until so few are left that others must have sent
   * some.
   */
  int askUntilLeft(UUID caller, int atMost) {
    var asked = new AtomicInteger();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                limits.ofCredential(caller, null).remaining() + asked.incrementAndGet() <= atMost);
    return asked.get();
  }

  void stop() {
    exchange.stop(new ShutdownEvent());
  }
}
