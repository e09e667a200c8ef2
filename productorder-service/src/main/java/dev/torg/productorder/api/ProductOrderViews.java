package dev.torg.productorder.api;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.productorder.domain.ProductOrder;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows an order as the published versions do. */
@ApplicationScoped
public class ProductOrderViews {

  private final PrefillUrls urls;

  public ProductOrderViews(PrefillUrls urls) {
    this.urls = urls;
  }

  /** An edge record of that version, for Jackson. */
  public Object of(ProductOrder order, ApiVersion version) {
    return switch (version) {
      case V2023_08 -> ProductOrderV202308.of(order);
      case V2023_11 -> ProductOrderV202311.of(order, urls);
      case V2026_01 -> ProductOrderV202601.of(order, urls);
    };
  }
}
