package dev.torg.productorder.api;

import dev.torg.productorder.domain.ProductOrder;
import jakarta.ws.rs.core.EntityTag;

/** The entity tag of an order as one rendering shows it; expiry changes it without a write. */
public final class OrderTag {

  private OrderTag() {}

  public static EntityTag of(ProductOrder order, String rendering) {
    return new EntityTag(
        order.revision().sequence() + "-" + order.status().name() + "-" + rendering);
  }
}
