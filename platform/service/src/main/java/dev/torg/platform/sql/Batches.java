package dev.torg.platform.sql;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Goes through many rows in transactions of a bounded size. */
public final class Batches {

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
}
