package dev.torg.productorder.store;

import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;

/**
 * Lists of orders by their ids, and so by their age, continued behind the last one seen. The
 * pictures in their forms are left out.
 */
@ApplicationScoped
public class ProductOrderLists {

  private static final String LIVE = "from ListedOrderRow o where o.deletedAt is null";
  private static final String UNEXPIRED =
      " and o.status <> 'EXPIRED'"
          + " and not ("
          + StatusCondition.in(OrderStatus.UNSUBMITTED)
          + " and o.expiresAt <= :now)";

  private final ProductOrderRows rows;

  ProductOrderLists(ProductOrderRows rows) {
    this.rows = rows;
  }

  public Uni<List<ProductOrder>> of(Party party, Slice slice) {
    PartyCondition ofParty = PartyCondition.of(party);
    return list(ofParty.text(), ofParty.parameters(), slice);
  }

  public Uni<List<ProductOrder>> of(Party party, OrderFilter filter, Slice slice) {
    return filtered(party, filter, slice, " and o.id > :after", "");
  }

  /** The newest first. */
  public Uni<List<ProductOrder>> newestOf(Party party, OrderFilter filter, Slice slice) {
    return filtered(party, filter, slice, " and o.id < :after", " desc");
  }

  private Uni<List<ProductOrder>> filtered(
      Party party, OrderFilter filter, Slice slice, String behind, String direction) {
    PartyCondition ofParty = PartyCondition.of(party);
    FilterCondition condition = FilterCondition.of(filter);
    Map<String, Object> parameters = new HashMap<>(ofParty.parameters());
    parameters.putAll(condition.parameters());
    return list(ofParty.text() + condition.text(), parameters, slice, behind, direction);
  }

  /** Without those that are expired, or due to be. */
  public Uni<List<ProductOrder>> unexpiredOf(Party party, Instant now, Slice slice) {
    PartyCondition ofParty = PartyCondition.of(party);
    Map<String, Object> parameters = new HashMap<>(ofParty.parameters());
    parameters.put("now", now);
    return list(ofParty.text() + UNEXPIRED, parameters, slice);
  }

  public Uni<List<ProductOrder>> inStatus(Collection<OrderStatus> statuses, Slice slice) {
    return list(" and o.status in (:statuses)", Map.of("statuses", statuses), slice);
  }

  private Uni<List<ProductOrder>> list(
      String condition, Map<String, Object> parameters, Slice slice) {
    return list(condition, parameters, slice, " and o.id > :after", "");
  }

  private Uni<List<ProductOrder>> list(
      String condition,
      Map<String, Object> parameters,
      Slice slice,
      String behind,
      String direction) {
    String after = slice.after().isPresent() ? behind : "";
    return Panache.getSession()
        .chain(
            session -> {
              SelectionQuery<ListedOrderRow> query =
                  session.createSelectionQuery(
                      LIVE + condition + after + " order by o.id" + direction,
                      ListedOrderRow.class);
              parameters.forEach(query::setParameter);
              slice.after().ifPresent(id -> query.setParameter("after", id));
              slice.limit().ifPresent(query::setMaxResults);
              return query.getResultList();
            })
        .map(found -> found.stream().map(rows::order).toList());
  }
}
