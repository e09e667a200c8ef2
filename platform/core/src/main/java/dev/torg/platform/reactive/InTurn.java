package dev.torg.platform.reactive;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** One after the other: a session does never two things at once. */
public final class InTurn {

  private InTurn() {}

  /** Acts upon each, begun when the one before is done; the first failure ends it. */
  public static <T> Uni<Void> each(Iterable<T> items, Function<T, ? extends Uni<?>> act) {
    return Multi.createFrom()
        .iterable(items)
        .onItem()
        .transformToUniAndConcatenate(item -> act.apply(item).replaceWithVoid())
        .onItem()
        .ignoreAsUni();
  }
}
