package dev.torg.productorder.app;

import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.Gap;
import java.util.Collection;
import java.util.List;

/** Tells a caller of gaps. */
public final class Gaps {

  private Gaps() {}

  /** Fails with problem {@code validation-failed} that names each of them, if there is any. */
  public static void requireNone(Collection<Gap> gaps) {
    if (!gaps.isEmpty()) {
      throw Problems.invalid(violations(gaps));
    }
  }

  public static List<Violation> violations(Collection<Gap> gaps) {
    return gaps.stream().map(Gaps::violation).toList();
  }

  public static Violation violation(Gap gap) {
    return new Violation(gap.pointer(), gap.reason());
  }
}
