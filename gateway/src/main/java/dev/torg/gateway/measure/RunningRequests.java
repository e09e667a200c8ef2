package dev.torg.gateway.measure;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** How many requests are on their way at this moment. */
@Singleton
class RunningRequests {

  private final LongAdder running = new LongAdder();

  @Inject
  RunningRequests(MeterRegistry registry) {
    registry.gauge("torg.gateway.requests.running", running, LongAdder::sum);
  }

  void begin() {
    running.increment();
  }

  void end() {
    running.decrement();
  }
}
