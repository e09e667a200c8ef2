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

/** An order in version 2023-11: in the words of the guide, with what later versions added. */
@ApplicationScoped
class RenderedIn202311 implements ProductOrderRenderer {

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record View(
      UUID prefilledOrderId,
      String prefillStatus,
      OrderType productOrderType,
      String productType,
      IdentifierView businessIdentifier,
      Optional<String> productOrderUrl,
      Optional<SalesUnitView> salesUnit) {}

  private final PrefillUrls urls;

  RenderedIn202311(PrefillUrls urls) {
    this.urls = urls;
  }

  @Override
  public ApiVersion version() {
    return ApiVersion.V2023_11;
  }

  @Override
  public View render(ProductOrder order) {
    return new View(
        order.id(),
        StatusOf2023.of(order.status()),
        order.origin().type(),
        ProductTypes.name(order.productType(), version()),
        IdentifierView.of(order.business()),
        urls.of(order, version()),
        order.salesUnit().map(SalesUnitView::of));
  }
}
