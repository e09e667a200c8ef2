package dev.torg.productorder.tracking.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.IdentifierView;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.api.ProductTypes;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in version 2026-01. */
@ApplicationScoped
class RenderedIn202601 implements ProductOrderRenderer {

  static final String EXAMPLE =
      """
      {"productOrderType": "PREFILL",
       "productOrderId": "0199b0f0-1111-7000-8000-000000000001",
       "productType": "PAYMENT_INTEGRATION",
       "status": "COMPLETED",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
       "productOrderUrl": "https://torg.example/register/prefilled/0199b0f0-1111-7000-8000-000000000001",
       "salesUnit": {"msn": "100000", "name": "Fjord Fitness"}}""";

  @Schema(
      name = "ProductOrderV202601",
      requiredProperties = {
        "productOrderType",
        "productOrderId",
        "productType",
        "status",
        "businessIdentifier"
      })
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record View(
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
      Optional<SalesUnitView> salesUnit) {}

  private final PrefillUrls urls;

  RenderedIn202601(PrefillUrls urls) {
    this.urls = urls;
  }

  @Override
  public ApiVersion version() {
    return ApiVersion.V2026_01;
  }

  @Override
  public View render(ProductOrder order) {
    return new View(
        order.origin().type(),
        order.id(),
        ProductTypes.name(order.productType(), version()),
        status(order),
        IdentifierView.of(order.business()),
        urls.of(order, version()),
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
