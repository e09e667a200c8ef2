package dev.torg.productorder.store;

import dev.torg.productorder.domain.OrderFilter;
import dev.torg.productorder.domain.OrderStatus;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * That a filter lets an order through, as a part of a query. Days become ids, which begin with the
 * moment: so they are a stretch of the index that the list is read from.
 *
 * @param first the least id of an order that was made in time
 * @param beyond above the ids of all orders that were made in time
 */
record FilterCondition(OrderFilter filter, UUID first, UUID beyond) {

  private static final int RANDOM_BITS = 16;
  private static final UUID LEAST = new UUID(0, 0);
  private static final UUID GREATEST = new UUID(-1, -1);

  static FilterCondition of(OrderFilter filter) {
    return new FilterCondition(
        filter,
        filter.from().map(FilterCondition::begin).orElse(LEAST),
        filter.to().map(day -> begin(day.plusDays(1))).orElse(GREATEST));
  }

  /** Follows another condition on the row {@code o}. */
  String text() {
    return inStatus()
        + (filter.from().isPresent() ? " and o.id >= :first" : "")
        + (filter.to().isPresent() ? " and o.id < :beyond" : "")
        + filter.number().map(any -> NumberCondition.IN_HQL).orElse("");
  }

  /** What stands in it by name. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new HashMap<>();
    filter.from().ifPresent(day -> parameters.put("first", first));
    filter.to().ifPresent(day -> parameters.put("beyond", beyond));
    filter.number().ifPresent(number -> parameters.put("number", number));
    return parameters;
  }

  private String inStatus() {
    return filter.statuses().equals(EnumSet.allOf(OrderStatus.class))
        ? ""
        : " and " + StatusCondition.in(filter.statuses());
  }

  private static UUID begin(LocalDate day) {
    long moment = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    return new UUID(Math.max(0, moment) << RANDOM_BITS, 0);
  }
}
