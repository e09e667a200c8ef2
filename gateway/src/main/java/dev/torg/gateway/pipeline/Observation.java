package dev.torg.gateway.pipeline;

import dev.torg.gateway.calls.CallCounts;
import dev.torg.gateway.exchange.Exchange;
import dev.torg.gateway.measure.RequestTimers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Sees each request to the end of its answer, to measure and count it. */
@Singleton
class Observation {

  private final RequestTimers timers;
  private final CallCounts calls;

  @Inject
  Observation(RequestTimers timers, CallCounts calls) {
    this.timers = timers;
    this.calls = calls;
  }

  void begin(Exchange exchange) {
    timers.begin();
    exchange.request().response().endHandler(ended -> end(exchange));
  }

  private void end(Exchange exchange) {
    timers.end(exchange);
    calls.count(exchange);
    exchange.end();
  }
}
