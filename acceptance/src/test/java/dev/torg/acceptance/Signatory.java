package dev.torg.acceptance;

import dev.torg.journey.Storefront;
import dev.torg.platform.business.BusinessIdentifier;
import java.time.LocalDate;

/** A person of the stack's demo register who may sign for a business of it. */
record Signatory(String name, LocalDate birthDate, BusinessIdentifier business) {

  static final Signatory INGRID =
      new Signatory(
          "Ingrid Berg",
          LocalDate.of(1990, 11, 23),
          BusinessIdentifier.of("business:NO:ORG", "310100625"));

  static final Signatory LARS =
      new Signatory(
          "Lars Larsen",
          LocalDate.of(1979, 9, 9),
          BusinessIdentifier.of("business:NO:ORG", "310100730"));

  static final Signatory METTE =
      new Signatory(
          "Mette Jensen",
          LocalDate.of(1983, 4, 18),
          BusinessIdentifier.of("business:DK:CVR", "99001011"));

  /** Who wants nothing but an order that others may not see. */
  static final Signatory SOREN =
      new Signatory(
          "Søren Holm",
          LocalDate.of(1972, 12, 5),
          BusinessIdentifier.of("business:DK:CVR", "99001038"));

  /** Whose business is erased by {@link ErasureIT}, and of use to nobody else. */
  static final Signatory AINO =
      new Signatory(
          "Aino Virtanen",
          LocalDate.of(1987, 6, 30),
          BusinessIdentifier.of("business:FI:Y-tunnus", "0990010-1"));

  /** As the journey knows the business; the name of a unit comes with each order. */
  Storefront storefront() {
    return new Storefront(
        "Any", business.scheme().text(), business.id(), name, birthDate.toString());
  }

  String order(String unitName, String pricePackageId) {
    return storefront().named(unitName).order(pricePackageId);
  }

  String path() {
    return business.scheme().text() + "/" + business.id();
  }
}
