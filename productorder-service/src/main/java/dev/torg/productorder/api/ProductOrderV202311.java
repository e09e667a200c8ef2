package dev.torg.productorder.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in version 2023-11: in the words of the guide, with what later versions added. */
@Schema(name = "ProductOrderV202311")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ProductOrderV202311(
    UUID prefilledOrderId,
    @Schema(
            enumeration = {
              "CREATED",
              "OPENED",
              "SUBMITTED",
              "PENDING",
              "PROCESSING",
              "AWAITING-CUSTOMER",
              "APPROVED",
              "STOPPED"
            })
        String prefillStatus,
    OrderType productOrderType,
    @Schema(
            enumeration = {
              "VIPPS_PA_NETT",
              "VIPPS_I_KASSA",
              "VIPPS_CHECKOUT",
              "VIPPS_LOGG_INN",
              "DONATIONS"
            })
        String productType,
    IdentifierView businessIdentifier,
    @Schema(
            format = "uri",
            maxLength = 2000,
            description = "For the merchant to open; prefilled orders only")
        Optional<String> productOrderUrl,
    Optional<SalesUnitView> salesUnit) {

  static ProductOrderV202311 of(ProductOrder order, PrefillUrls urls) {
    return new ProductOrderV202311(
        order.id(),
        StatusOf2023.of(order.status()),
        order.origin().type(),
        ProductTypes.name(order.productType(), ApiVersion.V2023_11),
        IdentifierView.of(order.business()),
        urls.of(order, ApiVersion.V2023_11),
        order.salesUnit().map(SalesUnitView::of));
  }
}
