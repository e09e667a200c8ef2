package dev.torg.acceptance;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.journey.Caller;
import dev.torg.journey.Portal;
import java.time.Duration;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Lets everything happen that there is an event for, beyond what the scene leaves behind. */
final class EveryFact {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String PARTNER = "7009001";
  private static final String OPERATIONS = "/operations/v1/partners/" + PARTNER;

  private final TorgUnderTest torg;
  private final Journey journey;
  private final Scene scene;

  EveryFact(TorgUnderTest torg, Scene scene) {
    this.torg = torg;
    this.journey = new Journey(torg);
    this.scene = scene;
  }

  void happen() {
    String pricePackage = journey.registerPartner(PARTNER);
    aCredentialLives();
    aSalesUnitIsLookedAfter();
    ordersEndInEveryWay(pricePackage);
    anAgreementIsReviewed(pricePackage);
    aTemplateComesAndGoes();
    aConfigurationComesAndGoes();
    aPersonLogsOut();
    aPartnerComesAndGoes(pricePackage);
    aMerchantIsErased();
  }

  private void aCredentialLives() {
    JsonNode keys =
        operator("POST", OPERATIONS + "/credentials", "{\"kind\": \"management-keys\"}", 201);
    String credential = "/operations/v1/credentials/" + keys.path("clientId").asText();
    operator("PATCH", credential, "{\"apiVersion\": \"2026-01\"}", 200);
    torg.caller(torg.mint().personOf(PARTNER))
        .post("/portal/v1/credentials/" + keys.path("clientId").asText() + "/rotation", "{}")
        .expect(200);
    torg.caller(torg.mint().operator()).delete(credential).expect(204);
  }

  private void aSalesUnitIsLookedAfter() {
    Caller merchant = journey.signatory(scene.otherMerchant());
    String unit = "/portal/v1/sales-units/" + scene.otherMsn();
    await().atMost(PATIENCE).until(() -> merchant.get(unit + "/keys").status() == 200);
    merchant.post(unit + "/keys/reveal", "{}").expect(200);
    merchant.send("PATCH", unit, "{\"name\": \"Of Another\"}").expect(200);
    merchant.send("PATCH", unit, "{\"status\": \"DEACTIVATED\"}").expect(200);
    merchant.send("PATCH", unit, "{\"status\": \"ACTIVE\"}").expect(200);
    Signatory person = scene.otherMerchant();
    operator("PATCH", "/operations/v1/merchants/" + person.path(), status("DEACTIVATED"), 200);
    operator("PATCH", "/operations/v1/merchants/" + person.path(), status("ACTIVE"), 200);
  }

  private static String status(String status) {
    return "{\"status\": \"" + status + "\"}";
  }

  private void ordersEndInEveryWay(String pricePackage) {
    Caller merchant = journey.signatory(Signatory.LARS);
    String deleted = journey.prefill(PARTNER, Signatory.LARS, "Deleted", pricePackage);
    journey.partner(PARTNER).delete("/management/v1/product-orders/" + deleted).expect(200);

    merchant.post("/portal/v1/product-orders", "{\"productType\": \"LOGIN\"}").expect(201);

    String expired = journey.prefill(PARTNER, Signatory.LARS, "Expired", pricePackage);
    new ServiceDatabases(torg).letTimeRunOut(expired);

    String rejected = journey.prefill(PARTNER, Signatory.LARS, "Rejected", pricePackage);
    String own = "/portal/v1/product-orders/" + rejected;
    merchant.get(own).expect(200);
    merchant.send("PATCH", own, "{\"salesUnitName\": \"Changed\"}").expect(200);
    journey.submit(rejected, Signatory.LARS);
    String review = "/operations/v1/review/product-orders/" + rejected;
    operator("POST", review + "/take", "{}", 200);
    journey
        .operator()
        .having(review)
        .post(review + "/question", "{\"question\": \"Which site?\"}")
        .expect(200);
    merchant.having(own).post(own + "/answers", "{\"answer\": \"This one\"}").expect(200);
    journey
        .operator()
        .having(review)
        .post(review + "/rejection", "{\"reason\": \"Too risky\"}")
        .expect(200);
  }

  /** By a replica that callers reach directly: the stack's own activates agreements at once. */
  private void anAgreementIsReviewed(String pricePackage) {
    Map<String, String> settings =
        Map.of(
            "TORG_AGREEMENT_POLICY",
            "manual",
            "TORG_TOKEN_AUDIENCE",
            "torg",
            "TORG_TOKEN_JWKS_URL",
            torg.gateway().resolve("/.well-known/jwks.json").toString());
    try (Replica service = Replica.of(torg, "merchant-service", settings)) {
      service.awaitReady();
      Caller merchant = service.as(journey.signatory(Signatory.METTE));
      String merchantId = sign(merchant);
      String order = journey.prefill(PARTNER, Signatory.METTE, "Queued", pricePackage);
      journey.submit(order, Signatory.METTE);
      journey.approve(order);
      reject(merchantId, service.as(journey.operator()));
      sign(merchant);
      service.leave();
      service.awaitEnd();
    }
  }

  private static void reject(String merchantId, Caller operator) {
    String queue = "/operations/v1/review/merchant-agreements";
    String tag =
        StreamSupport.stream(
                operator.get(queue).expect(200).json().path("merchantAgreements").spliterator(),
                false)
            .filter(item -> item.path("merchantId").asText().equals(merchantId))
            .map(item -> item.path("etag").asText())
            .findFirst()
            .orElseThrow();
    operator
        .with("If-Match", tag)
        .post(queue + "/" + merchantId + "/rejection", "{\"reason\": \"An owner is missing.\"}")
        .expect(200);
  }

  private static String sign(Caller merchant) {
    Portal portal = new Portal(merchant, Signatory.METTE.storefront());
    portal.fillInAgreement().expect(200);
    return portal.signAgreement().text("merchantId");
  }

  private void aTemplateComesAndGoes() {
    Caller person = torg.caller(torg.mint().personOf(PARTNER));
    String templates = "/portal/v1/product-order-templates";
    String id =
        person
            .post(templates, "{\"name\": \"Bare\", \"productType\": \"LOGIN\"}")
            .expect(201)
            .json()
            .path("templateId")
            .asText();
    person.delete(templates + "/" + id).expect(204);
  }

  private void aConfigurationComesAndGoes() {
    Caller administrator = torg.caller(torg.mint().administrator("org_facts"));
    administrator
        .post(
            "/api/v1/vipps-orgs",
            """
            {"org_id": "org_facts", "client_id": "vipps-client-facts",
             "client_secret_ref": "vault://orgs/org_facts/vipps_secret",
             "redirect_uri": "myapp://vipps-callback", "scopes": ["openid"],
             "environment": "test"}\
            """)
        .expect(201);
    administrator
        .put("/api/v1/vipps-orgs/org_facts", "{\"environment\": \"production\"}")
        .expect(200);
    administrator.delete("/api/v1/vipps-orgs/org_facts").expect(200);
  }

  private void aPersonLogsOut() {
    torg.caller(torg.mint().personOf(PARTNER)).delete("/portal/v1/session").expect(204);
  }

  private void aPartnerComesAndGoes(String pricePackage) {
    operator("POST", OPERATIONS + "/price-packages/" + pricePackage + "/withdrawal", "{}", 200);
    operator("PATCH", OPERATIONS, "{\"level\": \"Partner Plus\"}", 200);
    operator("POST", OPERATIONS + "/deactivation", "{}", 200);
    operator("POST", OPERATIONS + "/activation", "{}", 200);
  }

  private void aMerchantIsErased() {
    String merchant = "/operations/v1/merchants/" + Signatory.METTE.path();
    journey.operator().delete(merchant + "/personal-data").expect(204);
  }

  private JsonNode operator(String method, String path, String body, int status) {
    return journey.operator().send(method, path, body).expect(status).json();
  }
}
