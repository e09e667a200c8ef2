package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A partner issues, looks at and revokes its own keys. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class PortalCredentialsIT {

  private static final String OWN = "/portal/v1/credentials";
  private static final String ONE = OWN + "/{credentialId}";
  private static final Map<String, Object> WANTED = Map.of("kind", "partner-keys");

  private String partnerId;
  private String token;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
    token = TestTokens.portalForPartner("Pia Partner", partnerId);
  }

  @Nested
  class Returns200 {

    @Test
    void andANotModifiedWhenNothingChanged() {
      Keys keys = Keys.shownBy(issue(WANTED), 201);
      String tag =
          partner().get(ONE, keys.clientId()).then().statusCode(200).extract().header("ETag");

      var again = partner().header("If-None-Match", tag).get(ONE, keys.clientId());

      again.then().statusCode(304);
    }

    @Test
    void andTheDayOnWhichTheyWereLastUsed() {
      // Given
      Keys keys = Keys.shownBy(issue(WANTED), 201);
      Response unused = partner().get(ONE, keys.clientId());
      unused.then().statusCode(200).body("lastUsedOn", nullValue());
      String before = LocalDate.now(ZoneOffset.UTC).toString();

      // When
      keys.buyToken().then().statusCode(200);
      Response used =
          partner().header("If-None-Match", unused.header("ETag")).get(ONE, keys.clientId());

      // Then
      String after = LocalDate.now(ZoneOffset.UTC).toString();
      used.then().statusCode(200).body("lastUsedOn", oneOf(before, after));
      keys.buyToken().then().statusCode(200);
    }

    @Test
    void andTheLimitThatAnOperatorSetIsShownAndKept() {
      // Given
      Keys keys = Keys.shownBy(issue(WANTED), 201);
      Operator.limits(keys, 600);

      // When
      Response changed = patch(keys, "{\"apiVersion\": \"2026-01\"}");
      Response rotated = partner().post(ONE + "/rotation", keys.clientId());

      // Then
      changed.then().statusCode(200).body("requestsPerMinute", equalTo(600));
      rotated.then().statusCode(200).body("requestsPerMinute", equalTo(600));
      partner().get(ONE, keys.clientId()).then().body("requestsPerMinute", equalTo(600));
    }

    @Test
    void andTheyAreCalledSoFromNowOnUntilTheNameIsTakenAway() {
      // Given
      Keys keys = Keys.shownBy(issue(Map.of("kind", "partner-keys", "label", "Kasse 1")), 201);

      // When
      Response renamed = patch(keys, "{\"label\": \"Kasse 2\"}");

      // Then
      renamed.then().statusCode(200).body("label", equalTo("Kasse 2"));
      patch(keys, "{\"apiVersion\": \"2026-01\"}").then().body("label", equalTo("Kasse 2"));
      partner().post(ONE + "/rotation", keys.clientId()).then().body("label", equalTo("Kasse 2"));
      partner().get(OWN).then().body("credentials.label", contains("Kasse 2"));
      patch(keys, "{\"label\": null}").then().statusCode(200).body("label", nullValue());
    }
  }

  @Nested
  class Returns201 {

    @Test
    void withKeysThatBuyATokenAtOnce() {
      Response answer = issue(Map.of("kind", "partner-keys", "apiVersion", "2026-01"));

      answer
          .then()
          .header("Cache-Control", "no-store")
          .body("partnerId", equalTo(partnerId))
          .body("apiVersion", equalTo("2026-01"));
      Keys.shownBy(answer, 201).buyToken().then().statusCode(200);
    }
  }

  @Nested
  class Returns204 {

    @Test
    void andTheKeysBuyNothingAnyMore() {
      Keys keys = Keys.shownBy(issue(Map.of("kind", "management-keys")), 201);

      partner().delete(ONE, keys.clientId()).then().statusCode(204);

      keys.buyToken().then().statusCode(401);
      partner().get(ONE, keys.clientId()).then().body("state", equalTo("REVOKED"));
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withEveryMistakeAtOnce() {
      issue(Map.of("kind", "operator-keys", "apiVersion", "1999-01", "expiresAt", "soon", "x", 1))
          .then()
          .statusCode(400)
          .body("extraDetails.key", containsInAnyOrder("/kind", "/apiVersion", "/expiresAt", "/x"));
    }

    @Test
    void whenThePartnerIssuesItselfALimit() {
      // When
      Response answer = issue(Map.of("kind", "partner-keys", "requestsPerMinute", 600));

      // Then
      answer.then().statusCode(400).body("extraDetails.key", contains("/requestsPerMinute"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6000", "null"})
    void whenThePartnerChangesOrRemovesItsLimit(String limit) {
      // Given
      Keys keys = Keys.shownBy(issue(WANTED), 201);
      Operator.limits(keys, 600);

      // When
      Response answer = patch(keys, "{\"requestsPerMinute\": %s}".formatted(limit));

      // Then
      answer.then().statusCode(400).body("extraDetails.key", contains("/requestsPerMinute"));
      partner().get(ONE, keys.clientId()).then().body("requestsPerMinute", equalTo(600));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "123456789012345678901234567890123456789012345678901",
          "a\\u0007b",
          "a\\nb"
        })
    void whenTheNameIsTooLongOrCannotBeSeen(String label) {
      // Given
      Keys keys = Keys.shownBy(issue(Map.of("kind", "partner-keys")), 201);

      // When
      Response answer = patch(keys, "{\"label\": \"%s\"}".formatted(label));

      // Then
      answer.then().statusCode(400).body("extraDetails.key", contains("/label"));
      issue(Map.of("kind", "partner-keys", "label", "x".repeat(51)))
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/label"));
    }

    @Test
    void whenTheEndHasPassed() {
      issue(Map.of("kind", "partner-keys", "expiresAt", "2020-01-01T00:00:00Z"))
          .then()
          .statusCode(400)
          .body("extraDetails[0].key", equalTo("/expiresAt"));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnotherPartnersKeysWhateverIsAsked() {
      Keys foreign = Operator.issuesKeys(Operator.registersPartner(), "partner-keys");
      String id = foreign.clientId();

      partner().get(ONE, id).then().statusCode(404);
      partner().delete(ONE, id).then().statusCode(404);
      partner().post(ONE + "/rotation", id).then().statusCode(404);
      partner().contentType(ContentType.JSON).body("{}").patch(ONE, id).then().statusCode(404);
      foreign.buyToken().then().statusCode(200);
    }

    @Test
    void forWhatIsNoId() {
      partner().get(ONE, "no-id").then().statusCode(404);
    }
  }

  private Response issue(Map<String, Object> body) {
    return partner().contentType(ContentType.JSON).body(body).post(OWN);
  }

  private Response patch(Keys keys, String body) {
    return partner()
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(ONE, keys.clientId());
  }

  private RequestSpecification partner() {
    return given().auth().oauth2(token);
  }
}
