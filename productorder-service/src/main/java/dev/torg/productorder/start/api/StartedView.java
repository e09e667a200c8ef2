package dev.torg.productorder.start.api;

import dev.torg.productorder.domain.OrderType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What beginning an order answers. */
@Schema(
    name = "StartedOrder",
    requiredProperties = {"productOrderId", "productOrderType"})
record StartedView(UUID productOrderId, OrderType productOrderType) {

  static final String EXAMPLE =
      """
      {"productOrderId": "0199b0f0-1111-7000-8000-000000000001", "productOrderType": "MANUAL"}""";
}
