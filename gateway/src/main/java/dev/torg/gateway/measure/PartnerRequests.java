package dev.torg.gateway.measure;

import dev.torg.gateway.exchange.Exchange;
import dev.torg.platform.identity.PartnerCaller;
import dev.torg.platform.identity.VerifiedToken;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Counts the requests of each partner by what became of them. Of very many partners those that came
 * first have a count each, and the others one together: each is kept as long as the process.
 */
@Singleton
public class PartnerRequests {

  static final int MOST = 500;
  static final String OTHERS = "others";
  private static final int CLASSES = 6;

  private final MeterRegistry registry;
  private final Map<String, AtomicReferenceArray<Counter>> byPartner = new ConcurrentHashMap<>();

  @Inject
  PartnerRequests(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Counts a request whose answer has ended, or never will. */
  public void count(Exchange exchange) {
    VerifiedToken token = exchange.token();
    if (token != null && token.caller() instanceof PartnerCaller partner) {
      count(partner.partnerId(), exchange.status());
    }
  }

  void count(String partner, int status) {
    boolean isCounted = byPartner.containsKey(partner) || byPartner.size() < MOST;
    String name = isCounted ? partner : OTHERS;
    AtomicReferenceArray<Counter> counters =
        byPartner.computeIfAbsent(name, one -> new AtomicReferenceArray<>(CLASSES));
    int digit = status / 100;
    Counter counter = counters.get(digit);
    if (counter == null) {
      counter = counter(name, digit);
      counters.set(digit, counter);
    }
    counter.increment();
  }

  private Counter counter(String partner, int digit) {
    return Counter.builder("torg.gateway.partner.requests")
        .description("Requests of each partner, by what became of them")
        .tag("partner", partner)
        .tag("outcome", digit + "xx")
        .register(registry);
  }
}
