package dev.torg.productorder.store;

import dev.torg.platform.sql.SessionSql;
import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.OrderStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many orders a partner has in each state, as far as it is worth counting. */
@ApplicationScoped
public class ProductOrderCounts {

  /** One order more than are told, to see whether there are more. */
  private static final int MOST = 1_001;

  private static final String STATES =
      Arrays.stream(OrderStatus.values())
          .map(status -> "('" + status + "')")
          .collect(Collectors.joining(", ", "(values ", ") as s (status)"));

  /**
   * State and id are compared and sorted together, so that PostgreSQL reads no more than these
   * entries of each state in the index of partner and state, and does not look for them among all
   * orders of the partner, because it takes them for few.
   */
  static final String COUNT =
      "select s.status, (select count(*) from (select from product_orders o"
          + " where o.deleted_at is null and o.partner_id = $1"
          + " and (o.status, o.id) >= (s.status, $2) and (o.status, o.id) < (s.status, $3)"
          + " order by o.status, o.id limit "
          + MOST
          + ") as found) from "
          + STATES;

  /** Orders that have a number are few, and looked up by it before anything else is asked. */
  static final String COUNT_CALLED =
      "select s.status, least(count(c.id), "
          + MOST
          + ") from "
          + STATES
          + " left join (select o.id, o.status, o.partner_id from product_orders o"
          + " where o.deleted_at is null"
          + NumberCondition.IN_SQL
          + " offset 0) c on c.status = s.status"
          + " and c.partner_id = $1 and c.id >= $2 and c.id < $3 group by s.status";

  /**
   * The counts of all states, none above 1,001, of the orders that have the days and the number of
   * the filter, whatever states it names. Joins the caller's open session.
   */
  public Uni<Map<OrderStatus, Integer>> of(String partnerId, OrderFilter filter) {
    FilterCondition condition = FilterCondition.of(filter);
    UUID first = condition.first();
    UUID beyond = condition.beyond();
    return filter
        .number()
        .map(number -> SessionSql.select(COUNT_CALLED, partnerId, first, beyond, number))
        .orElseGet(() -> SessionSql.select(COUNT, partnerId, first, beyond))
        .map(ProductOrderCounts::counts);
  }

  private static Map<OrderStatus, Integer> counts(List<@Nullable Object[]> rows) {
    Map<OrderStatus, Integer> counts = new EnumMap<>(OrderStatus.class);
    for (@Nullable Object[] row : rows) {
      counts.put(
          OrderStatus.valueOf((String) Objects.requireNonNull(row[0])),
          ((Number) Objects.requireNonNull(row[1])).intValue());
    }
    return counts;
  }
}
