package dev.torg.gateway.limit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

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

  boolean knows(OneOfManyGateways other) {
    return live.knows(other.exchange.gateway());
  }

  boolean lets(UUID caller) {
    return limits.ofCredential(caller, null).granted();
  }

  void stop() {
    exchange.stop(new ShutdownEvent());
  }
}
