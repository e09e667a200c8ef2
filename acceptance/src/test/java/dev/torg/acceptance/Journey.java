package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;

/** The steps from a partner's registration to a live sales unit, as their callers take them. */
final class Journey {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final TorgUnderTest torg;

  Journey(TorgUnderTest torg) {
    this.torg = torg;
  }

  Client operator() {
    return torg.client(torg.mint().operator());
  }

  Client partner(String partnerId) {
    return torg.client(torg.mint().partner(partnerId));
  }

  Client signatory(Signatory person) {
    return torg.client(torg.mint().signatory(person.name(), person.birthDate(), person.business()));
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
        .json()
        .path("pricePackageId")
        .asText();
  }

  /** Signs a merchant agreement unless the merchant has one already. */
  void signAgreement(Signatory person) {
    Client signatory = signatory(person);
    Answer draft = draftAgreement(signatory, person);
    if (draft.status() != 409) {
      draft.expect(200);
      signatory.post("/portal/v1/merchant-agreement/signature", "{}").expect(200);
    }
  }

  static Answer draftAgreement(Client signatory, Signatory person) {
    return signatory.put(
        "/portal/v1/merchant-agreement",
        """
        {"owners": [{"name": "%s", "birthDate": "%s", "sharePercent": 100}],
         "politicallyExposedPersons": [], "contactEmail": "post@example.test"}\
        """
            .formatted(person.name(), person.birthDate()));
  }

  static String prefillBody(Signatory merchant, String salesUnitName, String pricePackageId) {
    return """
    {"businessIdentifier": {"scheme": "%s", "id": "%s"},
     "salesUnitName": "%s",
     "settlementBankAccount": {"scheme": "BBAN:NO", "id": "86011117947"},
     "pricePackageId": "%s",
     "productType": "PAYMENT_INTEGRATION",
     "productUseCase": "Website",
     "annualTurnover": 100000,
     "intendedPurpose": "Sale of coffee and cake for pick-up, ordered on the web site.",
     "website": {"url": "https://example.com", "termsUrl": "https://example.com/terms"}}\
    """
        .formatted(
            merchant.business().scheme().text(),
            merchant.business().id(),
            salesUnitName,
            pricePackageId);
  }

  /** Pre-fills an order; waits until the price package is known to the order's service. */
  String prefill(String partnerId, Signatory merchant, String name, String pricePackageId) {
    String body = prefillBody(merchant, name, pricePackageId);
    String key = UUID.randomUUID().toString();
    return await()
        .atMost(PATIENCE)
        .until(
            () -> partner(partnerId).send("POST", "/management/v1/product-orders", body, key),
            answer -> answer.status() == 201)
        .json()
        .path("prefilledOrderId")
        .asText();
  }

  /** The merchant opens and sends the order. */
  void submit(String orderId, Signatory merchant) {
    Client signatory = signatory(merchant);
    await()
        .atMost(PATIENCE)
        .until(
            () -> signatory.get("/portal/v1/product-orders/" + orderId).expect(200).json(),
            order -> order.path("nextStep").asText().equals("SUBMIT"));
    signatory.post("/portal/v1/product-orders/" + orderId + "/submission", "{}").expect(200);
  }

  void approve(String orderId) {
    String order = "/operations/v1/review/product-orders/" + orderId;
    await()
        .atMost(PATIENCE)
        .until(() -> operator().post(order + "/take", "{}").status(), status -> status == 200);
    operator().post(order + "/approval", "{}").expect(200);
  }

  /** Waits for the approved order; returns it as 2026-01 shows it. */
  JsonNode awaitCompleted(String partnerId, String orderId) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                partner(partnerId)
                    .get("/management/v2/product-orders/" + orderId + "/details")
                    .expect(200)
                    .json(),
            order -> order.path("status").asText().equals("COMPLETED"));
  }
}
