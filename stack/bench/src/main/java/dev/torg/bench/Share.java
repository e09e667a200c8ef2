package dev.torg.bench;

import java.util.List;
import java.util.Optional;

/**
 * How often one thing can be done while another is done once: what stays comparable from machine to
 * machine.
 */
record Share(String of, String against, double value) {

  static List<Share> among(List<Measured> measured) {
    return List.of(
            share(measured, BenchCalls.PRICE_PACKAGES, BenchCalls.READ_UNIT),
            share(measured, BenchCalls.PREFILL, BenchCalls.DATABASE_ALONE))
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Share> share(List<Measured> measured, String of, String against) {
    return perSecond(measured, of)
        .flatMap(
            one -> perSecond(measured, against).map(other -> new Share(of, against, one / other)));
  }

  private static Optional<Double> perSecond(List<Measured> measured, String name) {
    return measured.stream()
        .filter(one -> one.name().equals(name))
        .map(Measured::perSecond)
        .findFirst();
  }
}
