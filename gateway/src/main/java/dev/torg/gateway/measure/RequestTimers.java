package dev.torg.gateway.measure;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Routes;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Measures each request from its first byte to the end of its answer. */
@Singleton
public class RequestTimers {

  private static final int STATUSES = 600;

  private final MeterRegistry registry;
  private final RunningRequests running;
  private final Map<Route, AtomicReferenceArray<Timer>> byRoute = new IdentityHashMap<>();
  private final AtomicReferenceArray<Timer> withoutRoute = new AtomicReferenceArray<>(STATUSES);

  @Inject
  RequestTimers(MeterRegistry registry, RunningRequests running, Routes routes) {
    this.registry = registry;
    this.running = running;
    routes.all().forEach(route -> byRoute.put(route, new AtomicReferenceArray<>(STATUSES)));
  }

  public void begin() {
    running.begin();
  }

  /** Measures a request whose answer has ended, or never will. */
  public void end(Exchange exchange) {
    running.end();
    int status = exchange.status();
    timer(exchange.routeOrNull(), status)
        .record(System.nanoTime() - exchange.startedNanos(), TimeUnit.NANOSECONDS);
  }

  private Timer timer(@Nullable Route route, int status) {
    AtomicReferenceArray<Timer> timers =
        route == null ? withoutRoute : byRoute.getOrDefault(route, withoutRoute);
    Timer known = timers.get(status);
    if (known != null) {
      return known;
    }
    Timer created =
        Timer.builder("torg.gateway.requests")
            .description("Time from the request to the end of its answer")
            .tag("route", route == null ? "none" : route.template())
            .tag("status", Integer.toString(status))
            .register(registry);
    timers.set(status, created);
    return created;
  }
}
