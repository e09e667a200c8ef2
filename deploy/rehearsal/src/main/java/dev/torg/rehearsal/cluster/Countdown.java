package dev.torg.rehearsal.cluster;

/** Asks a probe when it is due, and counts failures in a row. */
final class Countdown {

  private final Probe probe;
  private final String address;
  private long due;
  private int failures;
  private boolean passing;

  /**
   * @param passing what counts before the first answer
   */
  Countdown(Probe probe, String address, boolean passing) {
    this.probe = probe;
    this.address = address;
    this.due = System.nanoTime();
    this.passing = passing;
  }

  boolean isPassing() throws InterruptedException {
    if (System.nanoTime() - due < 0) {
      return passing;
    }
    due += probe.periodSeconds() * 1_000_000_000L;
    if (probe.succeeds(address)) {
      failures = 0;
      passing = true;
    } else if (++failures >= probe.failures()) {
      passing = false;
    }
    return passing;
  }
}
