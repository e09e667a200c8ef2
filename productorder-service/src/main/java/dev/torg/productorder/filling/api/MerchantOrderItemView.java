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

  static final String EXAMPLE =
      """
      [{"productOrderId": "0199b0f0-1111-7000-8000-000000000001",
        "productOrderType": "PREFILL",
        "status": "OPENED",
        "productType": "PAYMENT_INTEGRATION",
        "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
        "partnerId": "7001001",
        "createdAt": "2026-01-02T12:00:00Z",
        "expiresAt": "2026-01-16T12:00:00Z"}]""";

  static MerchantOrderItemView of(ProductOrder order) {
    return new MerchantOrderItemView(
        OrderSummaryView.of(order),
        order.origin().createdAt(),
        order.origin().expiresAt(),
        order.review().submittedAt(),
        order.salesUnit().map(SalesUnitView::of));
  }
}
