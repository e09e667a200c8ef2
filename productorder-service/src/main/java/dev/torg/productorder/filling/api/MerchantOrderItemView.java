package dev.torg.productorder.filling.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.api.OrderSummaryView;
import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.api.SalesUnitView;
import dev.torg.productorder.domain.ProductOrder;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An order in a list of the portal.
 *
 * @param productOrderUrl for the partner to hand on, while the merchant can open it
 */
@Schema(name = "PortalOrderItem")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record MerchantOrderItemView(
    @JsonUnwrapped OrderSummaryView summary,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> submittedAt,
    Optional<SalesUnitView> salesUnit,
    @Schema(
            format = "uri",
            maxLength = 2000,
            description = "For the partner to hand on to the merchant; prefilled orders only")
        Optional<String> productOrderUrl) {

  static MerchantOrderItemView of(ProductOrder order) {
    return of(order, Optional.empty());
  }

  static MerchantOrderItemView forPartner(ProductOrder order, PrefillUrls urls) {
    return of(order, urls.of(order, ApiVersion.V2026_01));
  }

  private static MerchantOrderItemView of(ProductOrder order, Optional<String> url) {
    return new MerchantOrderItemView(
        OrderSummaryView.of(order),
        order.origin().createdAt(),
        order.origin().expiresAt(),
        order.review().submittedAt(),
        order.salesUnit().map(SalesUnitView::of),
        url);
  }
}
