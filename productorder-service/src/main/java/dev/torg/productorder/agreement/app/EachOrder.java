package dev.torg.productorder.agreement.app;

import static java.util.Objects.requireNonNull;

import dev.torg.platform.reactive.InTurn;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Acts upon many orders in one transaction, a few of them in memory at a time: each may hold a
 * picture.
 */
@ApplicationScoped
class EachOrder {

  private static final int BATCH = 20;
  private static final UUID FIRST = new UUID(0, 0);

  private final ProductOrders orders;

  EachOrder(ProductOrders orders) {
    this.orders = orders;
  }

  /** Those of a query, by their ids. */
  interface Query {
    Uni<List<ProductOrder>> lock(UUID after, int limit);
  }

  Uni<Void> of(Query query, Function<ProductOrder, Uni<?>> act) {
    AtomicReference<UUID> last = new AtomicReference<>(FIRST);
    return Multi.createBy()
        .repeating()
        .uni(
            () ->
                query
                    .lock(requireNonNull(last.get()), BATCH)
                    .call(batch -> InTurn.each(batch, act))
                    .call(orders::letGo)
                    .invoke(batch -> batch.forEach(order -> last.set(order.id()))))
        .whilst(batch -> batch.size() == BATCH)
        .onItem()
        .ignoreAsUni();
  }
}
