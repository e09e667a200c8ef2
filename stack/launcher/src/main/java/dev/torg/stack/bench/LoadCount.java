package dev.torg.stack.bench;

/** What the load generator counted; its members are those of the same record there. */
record LoadCount(
    long answers,
    long refused,
    long failed,
    long broken,
    double seconds,
    double p50Millis,
    double p99Millis) {

  double perSecond() {
    return answers / seconds;
  }

  long errors() {
    return refused + failed + broken;
  }
}
