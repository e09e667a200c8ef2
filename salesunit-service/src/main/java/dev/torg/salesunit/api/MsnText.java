package dev.torg.salesunit.api;

import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** Reads an MSN from a request without complaint: what cannot be one belongs to no unit. */
final class MsnText {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 10;

  private MsnText() {}

  static OptionalLong number(String text) {
    int length = text.length();
    if (length < SHORTEST || length > LONGEST || text.charAt(0) == '0') {
      return OptionalLong.empty();
    }
    long number = 0;
    for (int i = 0; i < length; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return OptionalLong.empty();
      }
      number = 10 * number + digit;
    }
    return OptionalLong.of(number);
  }

  /** What is looked up by the MSN; fails with 404 when that finds nothing, or is no MSN. */
  static <T> Uni<T> lookUp(String text, LongFunction<Uni<Optional<T>>> byMsn) {
    OptionalLong msn = number(text);
    return msn.isEmpty()
        ? Uni.createFrom().failure(Problems.notFound())
        : byMsn.apply(msn.getAsLong()).map(found -> found.orElseThrow(Problems::notFound));
  }
}
