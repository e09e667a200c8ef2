package dev.torg.rehearsal;

import dev.torg.embedded.process.CommandFailed;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.rehearsal.outside.Site;
import java.time.Duration;

/** Kafka and PostgreSQL go away, one after the other, and come back. */
final class Outages {

  /** Longer than it takes until a pod that fails its probe is neither ready nor left alone. */
  private static final long AWAY_MILLISECONDS = 35_000;

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final double MOST_SECONDS = 3;
  private static final int UNAVAILABLE = 503;
  private static final String READ = "/management/v1/partners/price-packages";

  private final Site site;
  private final Caller partner;
  private double slowest;
  private int refused;

  Outages(Site site, Caller partner) {
    this.site = site;
    this.partner = partner;
  }

  /** Answers go on, to reads and writes, as what happens is told later. */
  void kafka() {
    site.stopKafka();
    Waiting.pause(AWAY_MILLISECONDS);
    site.startKafka();
  }

  /** Returns what was seen. */
  String postgres() {
    site.stopPostgres();
    Waiting.until("503 without PostgreSQL", LONGEST, () -> ask().status() == UNAVAILABLE);
    long end = System.nanoTime() + Duration.ofMillis(AWAY_MILLISECONDS).toNanos();
    while (System.nanoTime() < end) {
      requireRefusal();
    }
    site.startPostgres();
    double seconds = Waiting.until("200 again", LONGEST, () -> ask().status() == 200);
    return "%d requests got 503 with Retry-After, the slowest after %.1f s; 200 again after %.0f s"
        .formatted(refused, slowest, seconds);
  }

  private void requireRefusal() {
    long begun = System.nanoTime();
    Answer answer = ask();
    double seconds = (System.nanoTime() - begun) / 1e9;
    if (answer.status() != UNAVAILABLE
        || answer.header("Retry-After").isEmpty()
        || seconds > MOST_SECONDS) {
      throw new CommandFailed(
          "without PostgreSQL %s was answered after %.1f s with %d, %s"
              .formatted(READ, seconds, answer.status(), answer.headers().map()));
    }
    slowest = Math.max(slowest, seconds);
    refused++;
    Waiting.pause(100);
  }

  private Answer ask() {
    return partner.get(READ);
  }
}
