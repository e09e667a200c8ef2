package dev.torg.productorder.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.api.IdentifierView;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An order in the merchant's list. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PortalItemView(
    UUID productOrderId,
    OrderType productOrderType,
    OrderStatus status,
    ProductType productType,
    IdentifierView businessIdentifier,
    Optional<String> merchantName,
    Optional<String> salesUnitName,
    Optional<String> partnerId,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> submittedAt,
    Optional<SalesUnitView> salesUnit) {

  static PortalItemView of(ProductOrder order) {
    return new PortalItemView(
        order.id(),
        order.origin().type(),
        order.status(),
        order.productType(),
        IdentifierView.of(order.business()),
        order.merchantName(),
        order.form().salesUnitName(),
        order.origin().partnerId(),
        order.origin().createdAt(),
        order.origin().expiresAt(),
        order.review().submittedAt(),
        order.salesUnit().map(SalesUnitView::of));
  }
}
