package dev.torg.gateway.measure;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** How many requests are on their way at this moment. */
@Singleton
public class RunningRequests {

  private static final long LOOK_NANOS = 20_000_000;

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

  /** Blocks until none is left, but not longer than the given time. */
  public void awaitEnd(Duration longest) {
    long until = System.nanoTime() + longest.toNanos();
    while (running.sum() > 0 && System.nanoTime() < until) {
      LockSupport.parkNanos(LOOK_NANOS);
    }
  }
}
