package dev.torg.gateway.answer;

import dev.torg.platform.time.WallTime;
import io.netty.handler.codec.DateFormatter;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;

/** The header {@code Date} (RFC 9110, section 6.6.1), written anew once a second. */
@Singleton
class CurrentDate {

  private final Clock clock;
  private volatile Written newest = new Written(Long.MIN_VALUE, "");

  @Inject
  CurrentDate(@WallTime Clock clock) {
    this.clock = clock;
  }

  CharSequence text() {
    long second = Math.floorDiv(clock.millis(), 1_000);
    Written known = newest;
    if (known.second() != second) {
      known = new Written(second, HttpHeaders.createOptimized(text(second)));
      newest = known;
    }
    return known.text();
  }

  private static String text(long second) {
    return DateFormatter.format(Date.from(Instant.ofEpochSecond(second)));
  }

  private record Written(long second, CharSequence text) {}
}
