package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Misfit;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import java.util.List;

/** Tells a caller which of its wishes do not fit. */
final class Misfits {

  private Misfits() {}

  /** Fails as invalid, naming each of them, if there is any. */
  static void requireNone(List<Misfit> misfits) {
    if (!misfits.isEmpty()) {
      throw Problems.invalid(misfits.stream().map(Misfits::violation).toList());
    }
  }

  private static Violation violation(Misfit misfit) {
    return new Violation("/" + misfit.member(), misfit.reason());
  }
}
