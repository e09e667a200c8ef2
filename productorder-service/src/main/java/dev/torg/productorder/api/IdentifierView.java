package dev.torg.productorder.api;

import dev.torg.platform.business.BusinessIdentifier;

/** A business identifier as answers show it. */
public record IdentifierView(String scheme, String id) {

  public static IdentifierView of(BusinessIdentifier business) {
    return new IdentifierView(business.scheme().text(), business.id());
  }
}
