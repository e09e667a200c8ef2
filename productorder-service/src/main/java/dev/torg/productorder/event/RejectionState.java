package dev.torg.productorder.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.domain.ProductOrder;
import java.util.Optional;

/** Why an order was rejected, and what the mail that says so calls it. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record RejectionState(
    IdentifiedState businessIdentifier,
    Optional<String> merchantName,
    Optional<String> salesUnitName,
    String reason) {

  static Optional<RejectionState> of(ProductOrder order) {
    return order
        .review()
        .stopReason()
        .map(
            reason ->
                new RejectionState(
                    IdentifiedState.of(order.business()),
                    order.merchantName(),
                    order.form().salesUnitName(),
                    reason));
  }
}
