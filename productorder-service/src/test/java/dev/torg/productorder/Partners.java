package dev.torg.productorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.topic.Topics;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Partners that this service knows of, and their templates. */
final class Partners {

  static final String TEMPLATES = "/portal/v1/product-order-templates";
  static final String OFFERS = "/portal/v1/partners";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Partners() {}

  /** A fresh partner, and active. */
  static String known() {
    String partner = TestBusinesses.partner();
    tell(partner, "ACTIVE", 1);
    return partner;
  }

  /** Tells of the partner, and waits until that is known. */
  static void tell(String partner, String status, long sequence) {
    TestEvents.publish(Topics.PARTNERS, SentEvents.partner(partner, status, sequence));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(offers().containsKey(partner)).isEqualTo(status.equals("ACTIVE")));
  }

  /** By partner number. */
  static Map<String, Map<String, Object>> offers() {
    List<Map<String, Object>> offers =
        Api.ok(Api.asMerchant(TestBusinesses.fresh()).get(OFFERS)).path("$");
    return offers.stream()
        .collect(Collectors.toMap(offer -> (String) offer.get("partnerId"), offer -> offer));
  }

  static RequestSpecification person(String partner) {
    return Api.as(TestTokens.portalForPartner("Pia Partner", partner));
  }

  static UUID template(String partner, String body) {
    Response answer = person(partner).body(body).post(TEMPLATES);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return UUID.fromString(answer.path("templateId"));
  }

  static UUID started(BusinessIdentifier business, UUID template) {
    return started(business, "{\"templateId\": \"" + template + "\"}");
  }

  static UUID started(BusinessIdentifier business, String body) {
    Response answer = Api.asMerchant(business).body(body).post("/portal/v1/product-orders");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return UUID.fromString(answer.path("productOrderId"));
  }
}
