package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.ProductOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An order in version 2023-08: its id and its state. */
@ApplicationScoped
class RenderedIn202308 implements ProductOrderRenderer {

  static final String EXAMPLE =
      """
      {"prefilledOrderId": "0199b0f0-1111-7000-8000-000000000001", "prefillStatus": "OPENED"}""";

  @Schema(
      name = "ProductOrderV202308",
      requiredProperties = {"prefilledOrderId", "prefillStatus"})
  record View(
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
          String prefillStatus) {}

  @Override
  public ApiVersion version() {
    return ApiVersion.V2023_08;
  }

  @Override
  public View render(ProductOrder order) {
    return new View(order.id(), StatusOf2023.of(order.status()));
  }
}
