package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.journey.LiveUnit;
import dev.torg.journey.Operator;
import dev.torg.journey.Partner;
import dev.torg.journey.Patience;
import dev.torg.journey.Portal;
import java.util.Optional;

/** The journey with tokens that are made for the test instead of bought. */
record Journey(TorgUnderTest torg) {

  void appointOperator(String userId) {
    operator().post("/operations/v1/operators", "{\"userId\": \"" + userId + "\"}").expect(204);
  }

  Caller operator() {
    return torg.caller(torg.mint().operator());
  }

  Caller partner(String partnerId) {
    return torg.caller(torg.mint().partner(partnerId));
  }

  Caller signatory(Signatory person) {
    return torg.caller(torg.mint().signatory(person.name(), person.birthDate(), person.business()));
  }

  private Portal portal(Signatory person) {
    return new Portal(signatory(person), person.storefront());
  }

  /** Registers a partner with one price package; returns the package's id. */
  String registerPartner(String partnerId) {
    operator()
        .post(
            "/operations/v1/partners",
            """
            {"partnerId": "%s", "name": "Partner %s", "level": "Partner"}\
            """
                .formatted(partnerId, partnerId))
        .expect(201);
    return operator()
        .post(
            "/operations/v1/partners/" + partnerId + "/price-packages",
            """
            {"name": "Standard", "description": "2.99%", "productType": "PAYMENT_INTEGRATION", "market": "NO"}\
            """)
        .expect(201)
        .text("pricePackageId");
  }

  /** Signs a merchant agreement unless the merchant has one already. */
  void signAgreement(Signatory person) {
    Portal portal = portal(person);
    Answer draft = portal.fillInAgreement();
    if (draft.status() != 409) {
      draft.expect(200);
      portal.signAgreement();
    }
  }

  /** Pre-fills an order; waits until the price package is known to the order's service. */
  String prefill(String partnerId, Signatory merchant, String name, String pricePackageId) {
    return new Partner(partner(partnerId)).prefillWhenKnown(merchant.order(name, pricePackageId));
  }

  /** The merchant opens and sends the order. */
  void submit(String orderId, Signatory merchant) {
    Portal portal = portal(merchant);
    portal.awaitAgreement(orderId).expect(200);
    portal.submit(orderId);
  }

  void approve(String orderId) {
    take(orderId);
    new Operator(operator()).approve(orderId);
  }

  /** The operator begins its review, as soon as it can. */
  void take(String orderId) {
    String take = "/operations/v1/review/product-orders/" + orderId + "/take";
    Optional<Answer> taken =
        Patience.find(
            () -> Optional.of(operator().post(take)).filter(answer -> answer.status() == 200));
    assertThat(taken).as("order %s in review", orderId).isPresent();
  }

  /** Waits for the unit of the approved order; returns its number. */
  String awaitUnit(String partnerId, String orderId) {
    return LiveUnit.of(new Partner(partner(partnerId)), orderId).msn();
  }

  /** As {@link #awaitUnit}, by the order alone: nobody calls for the unit. */
  String awaitMsn(String partnerId, String orderId) {
    Partner partner = new Partner(partner(partnerId));
    return Patience.find(() -> partner.msnOf(orderId)).orElseThrow();
  }
}
