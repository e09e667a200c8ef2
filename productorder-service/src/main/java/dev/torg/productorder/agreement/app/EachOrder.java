package dev.torg.productorder.agreement.app;

import dev.torg.platform.reactive.InTurn;
import dev.torg.platform.sql.Batches;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * Acts upon many orders in one transaction, a few of them in memory at a time: each may hold a
 * picture.
 */
@ApplicationScoped
class EachOrder {

  private final ProductOrders orders;

  EachOrder(ProductOrders orders) {
    this.orders = orders;
  }

  /** Those of a query, by their ids. */
  interface Query {
    Uni<List<ProductOrder>> lock(UUID after, int limit);
  }

  Uni<Void> of(Query query, Function<ProductOrder, Uni<?>> act) {
    return Batches.byId(
            after ->
                query
                    .lock(after, ProductOrders.FEW)
                    .call(batch -> InTurn.each(batch, act))
                    .call(orders::letGo),
            EachOrder::lastOfFull)
        .onItem()
        .ignoreAsUni();
  }

  private static Optional<UUID> lastOfFull(List<ProductOrder> batch) {
    return batch.size() < ProductOrders.FEW
        ? Optional.empty()
        : Optional.of(batch.get(ProductOrders.FEW - 1).id());
  }
}
