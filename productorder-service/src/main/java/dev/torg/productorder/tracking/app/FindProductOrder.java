package dev.torg.productorder.tracking.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Finds an order for one of its parties, as of now. */
@ApplicationScoped
public class FindProductOrder {

  private final ProductOrders orders;
  private final Clock clock;

  FindProductOrder(ProductOrders orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  /** Fails with problem {@code not-found} for a deleted order and for one of others. */
  public Uni<ProductOrder> find(UUID id, Party party) {
    return Panache.withSession(() -> orders.find(id, party))
        .map(
            found ->
                found
                    .filter(order -> !order.isDeleted() && order.concerns(party))
                    .map(order -> order.asOf(clock.instant()))
                    .orElseThrow(RuleBroken::missing));
  }
}
