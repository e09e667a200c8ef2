package dev.torg.productorder.review.app;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrderLists;
import dev.torg.productorder.store.Slice;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Lists the orders under review, oldest first. */
@ApplicationScoped
public class ListReviewQueue {

  private final ProductOrderLists lists;

  ListReviewQueue(ProductOrderLists lists) {
    this.lists = lists;
  }

  public Uni<Page<ProductOrder>> list(Set<OrderStatus> statuses, PageRequest page) {
    return Panache.withSession(() -> lists.inStatus(statuses, Slice.of(page)))
        .map(orders -> Page.of(orders, page.limit(), order -> order.id().toString()));
  }
}
