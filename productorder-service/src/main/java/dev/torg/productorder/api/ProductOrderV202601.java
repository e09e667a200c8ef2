package dev.torg.productorder.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in version 2026-01. */
@Schema(name = "ProductOrderV202601")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProductOrderV202601(
    OrderType productOrderType,
    UUID productOrderId,
    @Schema(enumeration = {"PAYMENT_INTEGRATION", "CASHIER", "CHECKOUT", "LOGIN", "DONATIONS"})
        String productType,
    @Schema(
            description =
                "Orders that the merchant began itself show RECEIVED, COMPLETED and REJECTED only",
            enumeration = {
              "RECEIVED",
              "MERCHANT_VIEWED",
              "ORDER_SUBMITTED",
              "COMPLETED",
              "REJECTED",
              "EXPIRED"
            })
        String status,
    IdentifierView businessIdentifier,
    @Schema(
            format = "uri",
            maxLength = 2000,
            description = "For the merchant to open; prefilled orders only")
        Optional<String> productOrderUrl,
    Optional<SalesUnitView> salesUnit) {

  static ProductOrderV202601 of(ProductOrder order, PrefillUrls urls) {
    return new ProductOrderV202601(
        order.origin().type(),
        order.id(),
        ProductTypes.name(order.productType(), ApiVersion.V2026_01),
        status(order),
        IdentifierView.of(order.business()),
        urls.of(order, ApiVersion.V2026_01),
        order.salesUnit().map(SalesUnitView::of));
  }

  private static String status(ProductOrder order) {
    return switch (order.status()) {
      case CREATED -> "RECEIVED";
      case OPENED -> isPrefilled(order) ? "MERCHANT_VIEWED" : "RECEIVED";
      case SUBMITTED, PENDING, PROCESSING, AWAITING_CUSTOMER ->
          isPrefilled(order) ? "ORDER_SUBMITTED" : "RECEIVED";
      case APPROVED -> "COMPLETED";
      case STOPPED -> "REJECTED";
      case EXPIRED -> isPrefilled(order) ? "EXPIRED" : "REJECTED";
    };
  }

  private static boolean isPrefilled(ProductOrder order) {
    return order.origin().type() == OrderType.PREFILL;
  }
}
