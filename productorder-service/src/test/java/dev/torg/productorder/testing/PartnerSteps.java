package dev.torg.productorder.testing;

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

/** PartnerSteps that this service knows of, and their templates. */
public final class PartnerSteps {

  public static final String TEMPLATES = "/portal/v1/product-order-templates";
  public static final String OFFERS = "/portal/v1/partners";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private PartnerSteps() {}

  /** A fresh partner, and active. */
  public static String known() {
    String partner = FreshParties.partner();
    tell(partner, "ACTIVE", 1);
    return partner;
  }

  /** Tells of the partner, and waits until that is known. */
  public static void tell(String partner, String status, long sequence) {
    TestEvents.publish(Topics.PARTNERS, SentEvents.partner(partner, status, sequence));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> assertThat(offers().containsKey(partner)).isEqualTo(status.equals("ACTIVE")));
  }

  /** By partner number. */
  public static Map<String, Map<String, Object>> offers() {
    List<Map<String, Object>> offers =
        OrderSteps.ok(OrderSteps.asMerchant(FreshParties.business()).get(OFFERS)).path("$");
    return offers.stream()
        .collect(Collectors.toMap(offer -> (String) offer.get("partnerId"), offer -> offer));
  }

  public static RequestSpecification person(String partner) {
    return OrderSteps.as(TestTokens.portalForPartner("Pia Partner", partner));
  }

  public static UUID template(String partner, String body) {
    Response answer = person(partner).body(body).post(TEMPLATES);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return UUID.fromString(answer.path("templateId"));
  }

  public static UUID started(BusinessIdentifier business, UUID template) {
    return started(business, "{\"templateId\": \"" + template + "\"}");
  }

  public static UUID started(BusinessIdentifier business, String body) {
    Response answer = OrderSteps.asMerchant(business).body(body).post("/portal/v1/product-orders");
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return UUID.fromString(answer.path("productOrderId"));
  }
}
