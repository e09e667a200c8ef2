package dev.torg.platform.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock bean of every service under test: runs with the system's time until a test moves it. A
 * test that moves it calls {@link #reset()} afterwards.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MutableClock extends Clock {

  private volatile Clock current = Clock.systemUTC();

  public synchronized void advance(Duration duration) {
    current = Clock.offset(current, duration);
  }

  public synchronized void reset() {
    current = Clock.systemUTC();
  }

  @Override
  public Instant instant() {
    return current.instant();
  }

  @Override
  public long millis() {
    return current.millis();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return current.withZone(zone);
  }
}
