package dev.torg.platform.time;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gives both clocks, in UTC. */
class Clocks {

  @Produces
  @Singleton
  @WallTime
  Clock wallTime() {
    return Clock.systemUTC();
  }

  @Produces
  @Singleton
  @DefaultBean
  Clock businessTime(@WallTime Clock wallTime, TimeSettings settings) {
    return Clock.offset(wallTime, settings.offset());
  }
}
