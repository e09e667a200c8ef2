package dev.torg.acceptance;

import org.jspecify.annotations.Nullable;

/**
 * An organisation with its configuration, a partner with a live sales unit and an open order, and
 * another partner who has neither but has a merchant of its own.
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

  /** What a test locks that asks what these people may, or has something happen to them. */
  static final String CAST = "cast";

  /** The organisation that an administrator has configured. */
  static final String ORGANISATION = "org_acceptance";

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
    configureOrganisation(torg);

    String completed = live(journey, owner, Signatory.INGRID, unitName, ownersPackage);
    String othersOrder = live(journey, other, Signatory.LARS, "Of The Other", othersPackage);
    return new Scene(
        owner,
        other,
        Signatory.INGRID,
        Signatory.LARS,
        unitName,
        journey.awaitUnit(owner, completed),
        journey.awaitUnit(other, othersOrder),
        journey.prefill(owner, Signatory.INGRID, unitName, ownersPackage),
        completed);
  }

  private static void configureOrganisation(TorgUnderTest torg) {
    torg.caller(torg.mint().administrator(ORGANISATION))
        .post(
            "/api/v1/vipps-orgs",
            """
            {"org_id": "org_acceptance", "client_id": "vipps-client-acceptance",
             "client_secret_ref": "vault://orgs/org_acceptance/vipps_secret",
             "redirect_uri": "myapp://vipps-callback", "scopes": ["openid"],
             "environment": "test"}\
            """)
        .expect(201);
  }

  /**
   * A path of the access matrix, with the scene's values for the names in braces, if it has one.
   */
  String fill(String path) {
    return path.replace("{scheme}", merchant.business().scheme().text())
        .replace("{orgno}", merchant.business().id())
        .replace("{id}", merchant.business().id())
        .replace("{msn}", msn)
        .replace("{order}", openOrderId)
        .replace("{completed}", completedOrderId)
        .replace("{partnerId}", ownerId)
        .replace("{orgId}", ORGANISATION)
        .replace("{unknown}", "0199b0f0-0000-7000-8000-0000000000ff")
        .replaceAll("\\{[a-zA-Z]+}", "unknown");
  }

  private static String live(
      Journey journey, String partner, Signatory merchant, String name, String pricePackage) {
    String order = journey.prefill(partner, merchant, name, pricePackage);
    journey.submit(order, merchant);
    journey.approve(order);
    return order;
  }
}
