package dev.torg.partner.testing;

import static io.restassured.RestAssured.given;

import dev.torg.platform.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Sets things up the way an operator does. */
public final class Operator {

  private Operator() {}

  public static RequestSpecification request() {
    return given().auth().oauth2(TestTokens.operator());
  }

  /** Registers a partner under a number that no other test uses. */
  public static String registersPartner() {
    String partnerId = freshPartnerId();
    request()
        .contentType(ContentType.JSON)
        .body(Map.of("partnerId", partnerId, "name", "Acme Partner"))
        .post("/operations/v1/partners")
        .then()
        .statusCode(201);
    return partnerId;
  }

  public static String freshPartnerId() {
    return Long.toString(ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L));
  }

  public static Keys issuesKeys(String partnerId, String kind) {
    return issuesKeys(partnerId, Map.of("kind", kind));
  }

  public static Keys issuesKeys(String partnerId, Map<String, String> wanted) {
    return Keys.of(
        request()
            .contentType(ContentType.JSON)
            .body(wanted)
            .post("/operations/v1/partners/{partnerId}/credentials", partnerId));
  }

  /** Under a name that begins so, and that nobody else has. */
  public static Keys issuesOperatorKeys(String name) {
    return Keys.of(
        request()
            .contentType(ContentType.JSON)
            .body(Map.of("kind", "operator-keys", "name", name + " " + UUID.randomUUID()))
            .post("/operations/v1/credentials"));
  }

  /** Gives keys a limit of their own. */
  public static void limits(Keys keys, int requestsPerMinute) {
    changes(keys.clientId(), "{\"requestsPerMinute\": %d}".formatted(requestsPerMinute))
        .then()
        .statusCode(200);
  }

  /** Asks for a change of a credential. */
  public static Response changes(String credentialId, String mergePatch) {
    return request()
        .contentType("application/merge-patch+json")
        .body(mergePatch)
        .patch("/operations/v1/credentials/{id}", credentialId);
  }

  public static void revokes(Keys keys) {
    request().delete("/operations/v1/credentials/{id}", keys.clientId()).then().statusCode(204);
  }

  public static String addsPricePackage(String partnerId, Map<String, Object> terms) {
    return request()
        .contentType(ContentType.JSON)
        .body(terms)
        .post("/operations/v1/partners/{partnerId}/price-packages", partnerId)
        .then()
        .statusCode(201)
        .extract()
        .path("pricePackageId");
  }

  public static void connects(String userId, String partnerId) {
    triesToConnect(userId, partnerId).then().statusCode(200);
  }

  /** Asks for a person to act for a partner, whoever that is. */
  public static Response triesToConnect(String userId, String partnerId) {
    return request()
        .contentType(ContentType.JSON)
        .body(Map.of("userId", userId))
        .post("/operations/v1/partners/{partnerId}/users", partnerId);
  }
}
