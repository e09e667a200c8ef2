package dev.torg.gateway.pipeline;

import dev.torg.gateway.calls.CallCounts;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.measure.PartnerRequests;
import dev.torg.gateway.measure.RequestTimers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Sees each request to the end of its answer, to measure and count it. */
@Singleton
class Observation {

  private final RequestTimers timers;
  private final PartnerRequests partners;
  private final CallCounts calls;

  @Inject
  Observation(RequestTimers timers, PartnerRequests partners, CallCounts calls) {
    this.timers = timers;
    this.partners = partners;
    this.calls = calls;
  }

  void begin(Exchange exchange) {
    timers.begin();
    exchange.request().response().endHandler(ended -> end(exchange));
  }

  private void end(Exchange exchange) {
    try {
      timers.end(exchange);
      partners.count(exchange);
      calls.count(exchange);
    } finally {
      exchange.end();
    }
  }
}
