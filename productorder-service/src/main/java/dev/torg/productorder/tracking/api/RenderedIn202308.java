package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.ProductOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** An order in version 2023-08: its id and its state. */
@ApplicationScoped
class RenderedIn202308 implements ProductOrderRenderer {

  record View(UUID prefilledOrderId, String prefillStatus) {}

  @Override
  public ApiVersion version() {
    return ApiVersion.V2023_08;
  }

  @Override
  public View render(ProductOrder order) {
    return new View(order.id(), StatusOf2023.of(order.status()));
  }
}
