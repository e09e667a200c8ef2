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

/** An order in version 2026-01. */
@ApplicationScoped
class RenderedIn202601 implements ProductOrderRenderer {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record View(
      OrderType productOrderType,
      UUID productOrderId,
      String productType,
      String status,
      IdentifierView businessIdentifier,
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
      case EXPIRED -> "EXPIRED";
    };
  }

  private static boolean isPrefilled(ProductOrder order) {
    return order.origin().type() == OrderType.PREFILL;
  }
}
