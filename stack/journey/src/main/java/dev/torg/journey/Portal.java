package dev.torg.journey;

import java.util.Optional;

/** What the merchant's representative does with a prefilled order. */
public record Portal(Person person, Storefront storefront) {

  private static final String ORDERS = "/portal/v1/product-orders/";

  /** Opens the order, signs the merchant agreement if there is none, and submits. */
  public void complete(String orderId) {
    Answer opened = open(orderId);
    if (!isSigned(opened)) {
      sign();
      awaitAgreement(orderId).expect("Reading the order", 200);
    }
    submit(orderId);
  }

  public Answer open(String orderId) {
    return person.get(ORDERS + orderId).expect("Opening the order", 200);
  }

  public void edit(String orderId, String patch) {
    person
        .send(
            Call.json(person.name(), "PATCH", ORDERS + orderId, patch)
                .with("Content-Type", "application/merge-patch+json"))
        .expect("Editing the order", 200);
  }

  public void sign() {
    person
        .send(
            Call.json(
                person.name(), "PUT", "/portal/v1/merchant-agreement", storefront.agreement()))
        .expect("Filling in the merchant agreement", 200);
    person
        .send(Call.post(person.name(), "/portal/v1/merchant-agreement/signature"))
        .expect("Signing the merchant agreement", 200);
  }

  /** Returns the order as soon as it has learned of the signed agreement, which takes an event. */
  public Answer awaitAgreement(String orderId) {
    Person quiet = person.heardBy(Narrator.SILENT);
    return Patience.find(() -> Optional.of(quiet.get(ORDERS + orderId)).filter(Portal::isSigned))
        .orElseThrow(() -> new JourneyFailed("The order knows of no merchant agreement."));
  }

  private static boolean isSigned(Answer order) {
    return !order.text("nextStep").equals("SIGN_MERCHANT_AGREEMENT");
  }

  public void submit(String orderId) {
    person
        .send(Call.post(person.name(), ORDERS + orderId + "/submission"))
        .expect("Submitting the order", 200);
  }
}
