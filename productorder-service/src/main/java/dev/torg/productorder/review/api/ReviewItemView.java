package dev.torg.productorder.review.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.api.IdentifierView;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An order in the review queue. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ReviewItemView(
    UUID productOrderId,
    OrderType productOrderType,
    OrderStatus status,
    ProductType productType,
    IdentifierView businessIdentifier,
    Optional<String> merchantName,
    Optional<String> salesUnitName,
    Optional<String> partnerId,
    Optional<Instant> submittedAt,
    Optional<String> reviewer) {

  static ReviewItemView of(ProductOrder order) {
    return new ReviewItemView(
        order.id(),
        order.origin().type(),
        order.status(),
        order.productType(),
        IdentifierView.of(order.business()),
        order.merchantName(),
        order.form().salesUnitName(),
        order.origin().partnerId(),
        order.review().submittedAt(),
        order.review().reviewer());
  }
}
