package dev.torg.productorder.api;

import dev.torg.productorder.domain.ProductOrder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in version 2023-08: its id and its state. */
@Schema(name = "ProductOrderV202308")
public record ProductOrderV202308(
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
        String prefillStatus) {

  static ProductOrderV202308 of(ProductOrder order) {
    return new ProductOrderV202308(order.id(), StatusOf2023.of(order.status()));
  }
}
