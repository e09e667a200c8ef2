package dev.torg.notification.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.UUID;

/**
 * Somebody to be told of things.
 *
 * @param id of the partner or the person, or scheme and number of the business
 */
public record Owner(OwnerKind kind, String id) {

  public static Owner partner(String partnerId) {
    return new Owner(OwnerKind.PARTNER, partnerId);
  }

  public static Owner person(UUID userId) {
    return new Owner(OwnerKind.PERSON, userId.toString());
  }

  public static Owner merchant(BusinessIdentifier business) {
    return new Owner(OwnerKind.MERCHANT, business.scheme().text() + " " + business.id());
  }
}
