package dev.torg.merchant.api;

import dev.torg.platform.business.BusinessIdentifier;

/** A business identifier as every answer writes it. */
public record BusinessView(String scheme, String id) {

  public static BusinessView of(BusinessIdentifier business) {
    return new BusinessView(business.scheme().text(), business.id());
  }
}
