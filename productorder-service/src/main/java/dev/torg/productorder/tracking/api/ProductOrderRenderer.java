package dev.torg.productorder.tracking.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.ProductOrder;

/** Shows an order as one published version does. */
public interface ProductOrderRenderer {

  ApiVersion version();

  /** An edge record of that version, for Jackson. */
  Object render(ProductOrder order);
}
