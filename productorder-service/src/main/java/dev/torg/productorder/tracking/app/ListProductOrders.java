package dev.torg.productorder.tracking.app;

import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrderLists;
import dev.torg.productorder.store.Slice;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** Lists the orders that name a party, as of now; oldest first where nothing else is said. */
@ApplicationScoped
public class ListProductOrders {

  /** How many orders of a whole list are in memory at once. */
  public static final int STEP = 100;

  private final ProductOrderLists lists;
  private final Clock clock;

  ListProductOrders(ProductOrderLists lists, Clock clock) {
    this.lists = lists;
    this.clock = clock;
  }

  public Uni<Page<ProductOrder>> list(Party party, boolean includeExpired, PageRequest page) {
    Instant now = clock.instant();
    Slice slice = Slice.of(page);
    return Panache.withSession(
            () -> includeExpired ? lists.of(party, slice) : lists.unexpiredOf(party, now, slice))
        .map(orders -> page(orders, page.limit(), now));
  }

  /** By the state that is stored: one whose time has just run out is still among the open ones. */
  public Uni<Page<ProductOrder>> list(
      Party party, OrderFilter filter, boolean newestFirst, PageRequest page) {
    Slice slice = Slice.of(page);
    Instant now = clock.instant();
    return Panache.withSession(
            () ->
                newestFirst ? lists.newestOf(party, filter, slice) : lists.of(party, filter, slice))
        .map(orders -> page(orders, page.limit(), now));
  }

  private static Page<ProductOrder> page(
      List<ProductOrder> orders, OptionalInt limit, Instant now) {
    return Page.of(orders, limit, order -> order.id().toString()).map(order -> order.asOf(now));
  }
}
