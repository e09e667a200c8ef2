package dev.torg.productorder.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.productorder.api.OrderSummaryView;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.domain.ProductOrder;
import java.time.Instant;
import java.util.Optional;

/** An order in the merchant's list. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PortalItemView(
    @JsonUnwrapped OrderSummaryView summary,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> submittedAt,
    Optional<SalesUnitView> salesUnit) {

  static PortalItemView of(ProductOrder order) {
    return new PortalItemView(
        OrderSummaryView.of(order),
        order.origin().createdAt(),
        order.origin().expiresAt(),
        order.review().submittedAt(),
        order.salesUnit().map(SalesUnitView::of));
  }
}
