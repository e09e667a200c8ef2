package dev.torg.productorder.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.topic.Topics;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/** The steps of an order's way, as callers take them. */
public final class OrderSteps {

  public static final String ORDERS = "/management/v1/product-orders";

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private OrderSteps() {}

  public static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token).contentType("application/json");
  }

  public static RequestSpecification asPartner(String partnerId) {
    return as(TestTokens.partner(partnerId));
  }

  public static RequestSpecification asMerchant(BusinessIdentifier business) {
    return as(TestTokens.portal("Kari Nordmann", business.scheme().text(), business.id(), true));
  }

  public static RequestSpecification asOperator() {
    return as(TestTokens.operator());
  }

  public static RequestSpecification asOperator(String name) {
    return as(TestTokens.operatorToken().with("name", name).signed());
  }

  public static UUID prefilled(String partnerId, BusinessIdentifier business) {
    return prefilled(partnerId, PrefillBodies.complete(business));
  }

  public static UUID prefilled(String partnerId, String body) {
    Response answer = asPartner(partnerId).body(body).post(ORDERS);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
    return UUID.fromString(answer.path("prefilledOrderId"));
  }

  public static UUID opened(String partnerId, BusinessIdentifier business) {
    return opened(prefilled(partnerId, business), business);
  }

  private static UUID opened(UUID prefilled, BusinessIdentifier business) {
    ok(asMerchant(business).get(portal(prefilled)));
    return prefilled;
  }

  /** Submitted by a merchant with this agreement. */
  public static UUID submitted(String partnerId, BusinessIdentifier business, String agreement) {
    return submitted(prefilled(partnerId, business), business, agreement);
  }

  private static UUID submitted(UUID prefilled, BusinessIdentifier business, String agreement) {
    opened(prefilled, business);
    agree(business, agreement, 1);
    ok(submit(prefilled, business));
    return prefilled;
  }

  public static UUID taken(String partnerId, BusinessIdentifier business, String agreement) {
    return taken(prefilled(partnerId, business), business, agreement);
  }

  public static UUID taken(UUID prefilled, BusinessIdentifier business, String agreement) {
    submitted(prefilled, business, agreement);
    ok(asOperator().post(review(prefilled) + "/take"));
    return prefilled;
  }

  /** Tells of the merchant's agreement, and waits until that is known. */
  public static void agree(BusinessIdentifier business, String agreement, long sequence) {
    TestEvents.publish(
        Topics.MERCHANTS, SentEvents.merchant(merchantId(business), business, agreement, sequence));
    UUID probe = prefilled("999999", business);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        asMerchant(business)
                            .get(portal(probe))
                            .<String>path("merchantAgreement.status"))
                    .isEqualTo(agreement));
    asPartner("999999").delete(ORDERS + "/" + probe);
  }

  public static UUID merchantId(BusinessIdentifier business) {
    return UUID.nameUUIDFromBytes(business.text().getBytes(StandardCharsets.UTF_8));
  }

  /** A price package that this service knows of. */
  public static UUID pricePackage(String partnerId) {
    UUID id = UUID.randomUUID();
    TestEvents.publish(Topics.PRICE_PACKAGES, SentEvents.pricePackage(id, partnerId, "ACTIVE", 1));
    BusinessIdentifier business = FreshParties.business();
    String body = PrefillBodies.guide(business, id);
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(asPartner(partnerId).body(body).post(ORDERS).statusCode())
                    .isEqualTo(201));
    return id;
  }

  public static void awaitStatus(String partnerId, UUID id, String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(status(partnerId, id)).isEqualTo(status));
  }

  public static String status(String partnerId, UUID id) {
    return asPartner(partnerId).get(ORDERS + "/" + id).path("prefillStatus");
  }

  /** As whoever has just read the order as it is. */
  public static Response submit(UUID id, BusinessIdentifier business) {
    return having(asMerchant(business), portal(id)).post(portal(id) + "/submission");
  }

  /** As an operator who has just read the order as it is. */
  public static Response approve(UUID id) {
    return having(asOperator(), review(id)).post(review(id) + "/approval");
  }

  /** As an operator who has just read the order as it is. */
  public static Response reject(UUID id, String body) {
    return having(asOperator(), review(id)).body(body).post(review(id) + "/rejection");
  }

  /** The caller, once it has read what is at the address. */
  public static RequestSpecification having(RequestSpecification caller, String address) {
    return caller.header("If-Match", tag(caller, address));
  }

  private static String tag(RequestSpecification caller, String address) {
    String tag = caller.get(address).header("ETag");
    return tag == null ? "\"nothing was found\"" : tag;
  }

  public static String portal(UUID id) {
    return "/portal/v1/product-orders/" + id;
  }

  public static String review(UUID id) {
    return "/operations/v1/review/product-orders/" + id;
  }

  public static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }
}
