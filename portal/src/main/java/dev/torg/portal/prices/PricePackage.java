package dev.torg.portal.prices;

import org.jspecify.annotations.Nullable;

/** A price package as the API shows it. */
public record PricePackage(
    String pricePackageId,
    String name,
    String description,
    String productType,
    String market,
    @Nullable String commission,
    String status) {

  public String tone() {
    return status.equals("ACTIVE") ? "good" : "";
  }
}
