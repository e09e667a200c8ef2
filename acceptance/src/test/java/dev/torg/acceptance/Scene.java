package dev.torg.acceptance;

import org.jspecify.annotations.Nullable;

/**
 * A partner with a live sales unit and an open order, and another partner who has neither but has a
 * merchant of its own.
 *
 * @param unitName a name that nobody but its owner may ever see
 */
record Scene(
    String ownerId,
    String otherId,
    Signatory merchant,
    Signatory otherMerchant,
    String unitName,
    String msn,
    String otherMsn,
    String openOrderId,
    String completedOrderId) {

  private static @Nullable Scene shared;

  /** The scene of all tests of this JVM, played when the first of them asks. */
  static synchronized Scene shared(TorgUnderTest torg) {
    if (shared == null) {
      shared = play(torg);
    }
    return shared;
  }

  private static Scene play(TorgUnderTest torg) {
    Journey journey = new Journey(torg);
    String unitName = "Only For The Owner";
    String owner = "7001001";
    String other = "7001002";
    String ownersPackage = journey.registerPartner(owner);
    String othersPackage = journey.registerPartner(other);
    journey.signAgreement(Signatory.INGRID);
    journey.signAgreement(Signatory.LARS);

    String completed = live(journey, owner, Signatory.INGRID, unitName, ownersPackage);
    String othersOrder = live(journey, other, Signatory.LARS, "Of The Other", othersPackage);
    return new Scene(
        owner,
        other,
        Signatory.INGRID,
        Signatory.LARS,
        unitName,
        msn(journey, owner, completed),
        msn(journey, other, othersOrder),
        journey.prefill(owner, Signatory.INGRID, unitName, ownersPackage),
        completed);
  }

  private static String live(
      Journey journey, String partner, Signatory merchant, String name, String pricePackage) {
    String order = journey.prefill(partner, merchant, name, pricePackage);
    journey.submit(order, merchant);
    journey.approve(order);
    return order;
  }

  private static String msn(Journey journey, String partner, String order) {
    return journey.awaitCompleted(partner, order).path("salesUnit").path("msn").asText();
  }
}
