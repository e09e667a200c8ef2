package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

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

  /** The partner's number; empty for a merchant. */
  public Optional<String> partnerId() {
    return kind == Kind.PARTNER ? Optional.of(id) : Optional.empty();
  }
}
