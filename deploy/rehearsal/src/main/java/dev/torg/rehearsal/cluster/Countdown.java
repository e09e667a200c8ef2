package dev.torg.rehearsal.cluster;

/** Asks a probe when it is due, and counts failures in a row. */
final class Countdown {

  private final Probe probe;
  private final String address;
  private long due;
  private int failures;
  private boolean passing;

  Countdown(Probe probe, String address) {
    this.probe = probe;
    this.address = address;
    this.due = System.nanoTime();
    // Before its first answer a pod is not ready, and lives.
    this.passing = probe.failures() > 2;
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
