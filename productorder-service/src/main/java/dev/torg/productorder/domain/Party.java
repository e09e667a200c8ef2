package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;

/** One of the two sides of an order: a partner by its number, or a merchant by its business. */
public record Party(Kind kind, String id) {

  public enum Kind {
    PARTNER,
    MERCHANT
  }

  public static Party partner(String partnerId) {
    return new Party(Kind.PARTNER, partnerId);
  }

  public static Party merchant(BusinessIdentifier business) {
    return new Party(Kind.MERCHANT, business.text());
  }
}
