package dev.torg.notification.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Somebody who registers endpoints.
 *
 * @param webhooks the address that registrations are below
 */
public record Registrant(String token, Map<String, String> headers, String webhooks) {

  public static final String WEBHOOKS = "/webhooks/v1/webhooks";
  public static final String COMPLETED = "management.product-order.completed.v1";
  public static final String CAPTURED = "epayments.payment.captured.v1";

  public Registrant(String token, Map<String, String> headers) {
    this(token, headers, WEBHOOKS);
  }

  /** Somebody in the portal who acts for a partner. */
  public static Registrant personOf(String partnerId) {
    return person(TestTokens.portalForPartner("Ola Partner", partnerId));
  }

  /** Somebody in the portal who acts for a business. */
  public static Registrant personOf(BusinessIdentifier business) {
    return person(TestTokens.portal("Kari Owner", business.scheme().text(), business.id(), false));
  }

  public static Registrant person(String token) {
    return new Registrant(token, Map.of(), "/portal/v1/webhooks");
  }

  /** The partner of {@link #partnerId}. */
  public static Registrant partner(String partnerId) {
    return new Registrant(TestTokens.partner(partnerId), Map.of());
  }

  public static Registrant freshPartner() {
    return partner(freshPartnerId());
  }

  /** A partner that no other test uses. */
  public static String freshPartnerId() {
    return Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 1_000_000_000));
  }

  public static Registrant merchant(BusinessIdentifier business, String msn) {
    return new Registrant(
        TestTokens.merchant(business.scheme().text(), business.id(), msn), Map.of());
  }

  public static Registrant freshMerchant() {
    return merchant(new BusinessIdentifier(Scheme.NO_ORG, "310100307"), freshMsn());
  }

  public static String freshMsn() {
    return SalesUnitEvent.freshMsn();
  }

  /** The same, speaking of one sales unit. */
  public Registrant about(String msn) {
    return with("Merchant-Serial-Number", msn);
  }

  /** The same, with this header and no other. */
  public Registrant with(String header, String value) {
    return new Registrant(token, Map.of(header, value), webhooks);
  }

  public RequestSpecification request() {
    return given().auth().oauth2(token).headers(headers);
  }

  public Response registers(String url, String... events) {
    return sends(Map.of("url", url, "events", List.of(events)));
  }

  public Response sends(Object body) {
    return request().contentType(ContentType.JSON).body(body).post(webhooks);
  }

  /** The id of a registration at a place that is fit. */
  public String registered(String... events) {
    return registers("https://hooks.example.com/torg?from=test", events)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public Response lists() {
    return request().get(webhooks);
  }

  public Response reads(String id) {
    return request().get(webhooks + "/" + id);
  }

  public Response changes(String id, String body) {
    return request().contentType(ContentType.JSON).body(body).patch(webhooks + "/" + id);
  }

  public Response rotates(String id) {
    return request().post(webhooks + "/" + id + "/rotation");
  }

  public Response deletes(String id) {
    return request().delete(webhooks + "/" + id);
  }

  public Response pings(String id) {
    return request().post(webhooks + "/" + id + "/ping");
  }

  public Response listsDeliveries(String id) {
    return request().get(webhooks + "/" + id + "/deliveries");
  }
}
