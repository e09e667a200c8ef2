package dev.torg.gateway.answer;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The header {@code Date} (RFC 9110, section 6.6.1), written anew once a second. */
@Singleton
class CurrentDate {

  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Clock clock;
  private volatile Written newest = new Written(Long.MIN_VALUE, "");

  @Inject
  CurrentDate(Clock clock) {
    this.clock = clock;
  }

  CharSequence text() {
    long second = Math.floorDiv(clock.millis(), 1_000);
    Written known = newest;
    if (known.second() != second) {
      known = new Written(second, HttpHeaders.createOptimized(write(second)));
      newest = known;
    }
    return known.text();
  }

  private static String write(long second) {
    return FORMAT.format(Instant.ofEpochSecond(second));
  }

  private record Written(long second, CharSequence text) {}
}
