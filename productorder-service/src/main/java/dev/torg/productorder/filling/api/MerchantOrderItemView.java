package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.productorder.api.OrderSummaryView;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.domain.ProductOrder;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in the merchant's list. */
@Schema(
    name = "PortalOrderItem",
    requiredProperties = {"createdAt", "expiresAt"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MerchantOrderItemView(
    @JsonUnwrapped OrderSummaryView summary,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> submittedAt,
    Optional<SalesUnitView> salesUnit) {

  static MerchantOrderItemView of(ProductOrder order) {
    return new MerchantOrderItemView(
        OrderSummaryView.of(order),
        order.origin().createdAt(),
        order.origin().expiresAt(),
        order.review().submittedAt(),
        order.salesUnit().map(SalesUnitView::of));
  }
}
