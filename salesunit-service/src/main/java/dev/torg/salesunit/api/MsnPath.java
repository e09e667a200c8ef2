package dev.torg.salesunit.api;

import dev.torg.platform.business.Msn;
import dev.torg.platform.problem.Problems;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;

/** The MSN in an address: what cannot be one belongs to no unit. */
public final class MsnPath {

  private MsnPath() {}

  /** Fails with 404 for what is no MSN. */
  public static long number(String segment) {
    return Msn.number(segment).orElseThrow(Problems::notFound);
  }

  /** As {@link #number}, for those who need the text. */
  public static Msn msn(String segment) {
    number(segment);
    return Msn.of(segment);
  }

  /** What is looked up by the MSN; fails with 404 when that finds nothing, or is no MSN. */
  public static <T> Uni<T> lookUp(String segment, LongFunction<Uni<Optional<T>>> byMsn) {
    OptionalLong msn = Msn.number(segment);
    return msn.isEmpty()
        ? Uni.createFrom().failure(Problems.notFound())
        : byMsn.apply(msn.getAsLong()).map(found -> found.orElseThrow(Problems::notFound));
  }
}
