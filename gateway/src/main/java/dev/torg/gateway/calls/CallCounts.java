package dev.torg.gateway.calls;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.route.Route;
import dev.torg.gateway.route.Routes;
import dev.torg.platform.identity.Caller;
import dev.torg.platform.identity.CallerHeaders;
import dev.torg.platform.identity.CallerKind;
import dev.torg.platform.identity.MerchantCaller;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.VerifiedToken;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How often which endpoint was called for which sales unit since the last report.
 *
 * <p>A call belongs to the sales unit in its path, else to the one that it names in {@code
 * Merchant-Serial-Number}, else to the one whose keys it came with. A call without any is not
 * counted, nor is one of anybody but partners and merchants, or to what is not for them. One that
 * would make the table too large is not either: a metric tells how many those were.
 */
@Singleton
public class CallCounts {

  private static final long DAY_MILLIS = TimeUnit.DAYS.toMillis(1);

  private final Map<Route, Map<HttpMethod, Endpoint>> endpoints = new IdentityHashMap<>();
  private final ConcurrentHashMap<CallKey, Long> counts = new ConcurrentHashMap<>();
  private final int mostKeys;
  private final Clock clock;
  private final Counter overflow;

  @Inject
  CallCounts(Routes routes, CountSettings settings, Clock clock, MeterRegistry registry) {
    this(routes.all(), settings.distinct(), clock, registry);
  }

  CallCounts(List<Route> routes, int mostKeys, Clock clock, MeterRegistry registry) {
    routes.stream()
        .filter(CallCounts::isForThoseWhoRead)
        .forEach(route -> endpoints.put(route, endpoints(route)));
    this.mostKeys = mostKeys;
    this.clock = clock;
    this.overflow =
        Counter.builder("torg.gateway.api.calls.uncounted")
            .description("Calls that are in no count, because there were too many different ones")
            .register(registry);
    registry.gauge("torg.gateway.api.calls.distinct", counts, Map::size);
  }

  /** What only operators or people call is no partner's or merchant's quality. */
  private static boolean isForThoseWhoRead(Route route) {
    return route.callers().contains(CallerKind.PARTNER)
        || route.callers().contains(CallerKind.MERCHANT);
  }

  private static Map<HttpMethod, Endpoint> endpoints(Route route) {
    Map<HttpMethod, Endpoint> byMethod = new HashMap<>();
    route.methods().forEach(method -> byMethod.put(method, new Endpoint(method, route)));
    if (route.methods().contains(HttpMethod.GET)) {
      byMethod.put(HttpMethod.HEAD, new Endpoint(HttpMethod.HEAD, route));
    }
    return byMethod;
  }

  /** Counts the call, whose answer has ended or never will. */
  public void count(Exchange exchange) {
    String caller = caller(exchange);
    Route route = exchange.routeOrNull();
    if (caller == null || route == null) {
      return;
    }
    Endpoint endpoint = endpoints.getOrDefault(route, Map.of()).get(method(exchange));
    String msn = endpoint == null ? null : msn(exchange, endpoint);
    if (endpoint == null || msn == null) {
      return;
    }
    long day = clock.millis() / DAY_MILLIS;
    add(new CallKey(endpoint, msn, exchange.status(), day, caller), 1);
  }

  private static HttpMethod method(Exchange exchange) {
    return exchange.request().method();
  }

  void add(CallKey key, long calls) {
    if (counts.mappingCount() < mostKeys || counts.containsKey(key)) {
      counts.merge(key, calls, Long::sum);
    } else {
      overflow.increment(calls);
    }
  }

  /**
   * Takes the counts out.
   *
   * @param most how many different ones at most
   */
  Map<CallKey, Long> take(int most) {
    Map<CallKey, Long> taken = new HashMap<>();
    Iterator<CallKey> keys = counts.keySet().iterator();
    while (keys.hasNext() && taken.size() < most) {
      CallKey key = keys.next();
      Long calls = counts.remove(key);
      if (calls != null) {
        taken.put(key, calls);
      }
    }
    return taken;
  }

  /** Notes calls that are lost, because no batch could be written for too long. */
  void noteLost(long calls) {
    overflow.increment(calls);
  }

  private static @Nullable String msn(Exchange exchange, Endpoint endpoint) {
    if (endpoint.hasMsn()) {
      return endpoint.msnIn(exchange.target().path());
    }
    String named = exchange.request().getHeader(CallerHeaders.MERCHANT_SERIAL_NUMBER);
    if (named != null && !named.isBlank()) {
      return Endpoint.msn(named.strip());
    }
    VerifiedToken token = exchange.token();
    return token != null && token.caller() instanceof MerchantCaller merchant
        ? merchant.msn().value()
        : null;
  }

  private static @Nullable String caller(Exchange exchange) {
    VerifiedToken token = exchange.token();
    Caller caller = token == null ? null : token.caller();
    if (caller instanceof PartnerCaller partner) {
      return partner.partnerId();
    }
    return caller instanceof MerchantCaller merchant
        ? merchant.business().scheme().text() + ' ' + merchant.business().id()
        : null;
  }
}
