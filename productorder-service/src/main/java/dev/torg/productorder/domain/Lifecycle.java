package dev.torg.productorder.domain;

import static dev.torg.productorder.domain.OrderStatus.APPROVED;
import static dev.torg.productorder.domain.OrderStatus.AWAITING_CUSTOMER;
import static dev.torg.productorder.domain.OrderStatus.CREATED;
import static dev.torg.productorder.domain.OrderStatus.EXPIRED;
import static dev.torg.productorder.domain.OrderStatus.OPENED;
import static dev.torg.productorder.domain.OrderStatus.PENDING;
import static dev.torg.productorder.domain.OrderStatus.PROCESSING;
import static dev.torg.productorder.domain.OrderStatus.STOPPED;
import static dev.torg.productorder.domain.OrderStatus.SUBMITTED;

import dev.torg.platform.business.RuleBroken;
import java.util.Map;
import java.util.Optional;

/** The table of states: which act leads from which state to which. What is absent is refused. */
public final class Lifecycle {

  private static final Map<OrderStatus, Map<Act, OrderStatus>> TABLE =
      Map.of(
          CREATED, Map.of(Act.OPEN, OPENED, Act.DELETE, CREATED, Act.EXPIRE, EXPIRED),
          OPENED,
              Map.of(
                  Act.EDIT, OPENED,
                  Act.SUBMIT, SUBMITTED,
                  Act.DELETE, OPENED,
                  Act.EXPIRE, EXPIRED),
          SUBMITTED, Map.of(Act.TAKE, PROCESSING, Act.STOP, STOPPED),
          PROCESSING,
              Map.of(
                  Act.ASK, AWAITING_CUSTOMER,
                  Act.HOLD, PENDING,
                  Act.RELEASE, PROCESSING,
                  Act.COMPLETE, APPROVED,
                  Act.REJECT, STOPPED,
                  Act.STOP, STOPPED),
          AWAITING_CUSTOMER, Map.of(Act.ANSWER, PROCESSING, Act.REJECT, STOPPED, Act.STOP, STOPPED),
          PENDING, Map.of(Act.RELEASE, PROCESSING, Act.COMPLETE, APPROVED, Act.STOP, STOPPED),
          APPROVED, Map.of(),
          STOPPED, Map.of(),
          EXPIRED, Map.of());

  private Lifecycle() {}

  public static Optional<OrderStatus> next(OrderStatus from, Act act) {
    return Optional.ofNullable(TABLE.getOrDefault(from, Map.of()).get(act));
  }

  /** The state after the act; an act that the table does not name is refused. */
  static OrderStatus after(OrderStatus from, Act act) {
    return next(from, act).orElseThrow(() -> refusal(from, act));
  }

  static RuleBroken refusal(OrderStatus from, Act act) {
    return RuleBroken.wrongState(
        "An order that is %s cannot be %s.".formatted(from, act.participle()));
  }
}
