package dev.torg.productorder.tracking.app;

import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.store.ProductOrderCounts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Counts the orders of a partner by their states, as far as it is worth counting. */
@ApplicationScoped
public class CountProductOrders {

  private final ProductOrderCounts counts;

  CountProductOrders(ProductOrderCounts counts) {
    this.counts = counts;
  }

  public Uni<Map<OrderStatus, Integer>> count(String partnerId, OrderFilter filter) {
    return Panache.withSession(() -> counts.of(partnerId, filter));
  }
}
