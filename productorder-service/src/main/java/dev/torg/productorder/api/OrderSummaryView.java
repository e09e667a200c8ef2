package dev.torg.productorder.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What every list of orders begins an order with, whoever reads it. */
@Schema(name = "OrderSummary")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record OrderSummaryView(
    UUID productOrderId,
    OrderType productOrderType,
    OrderStatus status,
    ProductType productType,
    IdentifierView businessIdentifier,
    @Schema(maxLength = 255) Optional<String> merchantName,
    @Schema(maxLength = 50) Optional<String> salesUnitName,
    @Schema(maxLength = 10) Optional<String> partnerId) {

  public static OrderSummaryView of(ProductOrder order) {
    return new OrderSummaryView(
        order.id(),
        order.origin().type(),
        order.status(),
        order.productType(),
        IdentifierView.of(order.business()),
        order.merchantName(),
        order.form().salesUnitName(),
        order.origin().partnerId());
  }
}
