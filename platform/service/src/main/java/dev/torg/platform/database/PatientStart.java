package dev.torg.platform.database;

import io.smallrye.mutiny.Uni;
import java.time.Duration;

/**
 * Work with the database before the first request is answered. Where many programs start at once on
 * a small machine, connections take longer than a request would wait for one.
 */
public final class PatientStart {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(4);
  private static final int TRIES = 9;

  private PatientStart() {}

  /** Tries again, for about a quarter of a minute, while the database is away. */
  public static <T> Uni<T> of(Uni<T> work) {
    return work.onFailure(DatabaseOutage::caused)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(TRIES);
  }
}
