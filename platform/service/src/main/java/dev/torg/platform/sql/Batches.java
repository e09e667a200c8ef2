package dev.torg.platform.sql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;

/** Goes through many rows, a bounded number of them at a time. */
public final class Batches {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private Batches() {}

  /**
   * Runs the batch again and again, each time in a transaction of its own, until one is not full.
   *
   * @param size rows of a full batch
   * @param batch changes at most so many rows, so that they are not found again, and says how many
   */
  public static Uni<Void> untilNoneIsLeft(int size, Supplier<Uni<Integer>> batch) {
    return Multi.createBy()
        .repeating()
        .uni(() -> Panache.withTransaction(batch))
        .whilst(changed -> changed == size)
        .onItem()
        .ignoreAsUni();
  }

  /**
   * Goes through rows by their ids; what a batch runs in is its own affair.
   *
   * @param batch does something to the rows behind an id
   * @param last the id to go on behind; empty after the last batch
   * @return what came of each batch
   */
  public static <T> Multi<T> byId(Function<UUID, Uni<T>> batch, Function<T, Optional<UUID>> last) {
    return byKey(BEFORE_ALL, batch, last);
  }

  /** As {@link #byId}, by keys of another kind, of which the first is before all. */
  public static <K, T> Multi<T> byKey(
      K first, Function<K, Uni<T>> batch, Function<T, Optional<K>> last) {
    AtomicReference<K> after = new AtomicReference<>(first);
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                batch
                    .apply(Objects.requireNonNull(after.get()))
                    .invoke(done -> last.apply(done).ifPresent(after::set)))
        .whilst(done -> last.apply(done).isPresent());
  }
}
