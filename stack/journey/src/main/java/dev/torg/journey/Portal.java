package dev.torg.journey;

import java.util.Map;
import java.util.Optional;

/** What the merchant's representative does with a prefilled order. */
public record Portal(Caller person, Storefront storefront) {

  private static final String ORDERS = "/portal/v1/product-orders/";
  private static final String AGREEMENT = "/portal/v1/merchant-agreement";

  /** A person of the storefront who has logged in with the eID and acts for it. */
  public static Portal entered(Gateway gateway, Storefront storefront) {
    Person person =
        Person.logIn(gateway, storefront.person()).actingFor(storefront.scheme(), storefront.id());
    return new Portal(person.caller(), storefront);
  }

  /** Opens the order, signs the merchant agreement if there is none, and submits. */
  public void complete(String orderId) {
    Answer opened = open(orderId);
    if (!isSigned(opened)) {
      sign();
      awaitAgreement(orderId).expect("Reading the order", 200);
    }
    submit(orderId);
  }

  Answer open(String orderId) {
    return person.get(ORDERS + orderId).expect("Opening the order", 200);
  }

  void edit(String orderId, String patch) {
    person
        .send(
            new Call(
                person.name(),
                "PATCH",
                ORDERS + orderId,
                Map.of("Content-Type", "application/merge-patch+json"),
                patch))
        .expect("Editing the order", 200);
  }

  public void sign() {
    fillInAgreement().expect("Filling in the merchant agreement", 200);
    signAgreement();
  }

  /** Refused with 409 where the merchant has an agreement already. */
  public Answer fillInAgreement() {
    return person.having(AGREEMENT).put(AGREEMENT, storefront.agreement());
  }

  public Answer signAgreement() {
    return person
        .having(AGREEMENT)
        .post(AGREEMENT + "/signature")
        .expect("Signing the merchant agreement", 200);
  }

  /** Returns the order as soon as it has learned of the signed agreement, which takes an event. */
  public Answer awaitAgreement(String orderId) {
    Caller quiet = person.heardBy(Narrator.SILENT);
    return Patience.find(() -> Optional.of(quiet.get(ORDERS + orderId)).filter(Portal::isSigned))
        .orElseThrow(() -> new JourneyFailed("The order knows of no merchant agreement."));
  }

  private static boolean isSigned(Answer order) {
    return !order.text("nextStep").equals("SIGN_MERCHANT_AGREEMENT");
  }

  public void submit(String orderId) {
    person
        .postHaving(ORDERS + orderId, ORDERS + orderId + "/submission")
        .expect("Submitting the order", 200);
  }
}
