package dev.torg.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** The time of the world, which can be moved on. */
final class WorldClock extends Clock {

  private final AtomicLong now =
      new AtomicLong(Instant.parse("2026-01-15T12:00:00Z").toEpochMilli());

  void moveOn(Duration span) {
    now.addAndGet(span.toMillis());
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(now.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
