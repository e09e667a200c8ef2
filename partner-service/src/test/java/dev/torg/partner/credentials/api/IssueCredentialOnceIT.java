package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.partner.testing.AtOnce;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who asks twice with one Idempotency-Key gets keys once. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class IssueCredentialOnceIT {

  private static final String OWN = "/portal/v1/credentials";
  private static final String ONE = OWN + "/{credentialId}";
  private static final Map<String, Object> WANTED = Map.of("kind", "partner-keys");

  private final String form = UUID.randomUUID().toString();
  private String token;

  @BeforeEach
  void aPartnerIsRegistered() {
    token = TestTokens.portalForPartner("Pia Partner", Operator.registersPartner());
  }

  @Nested
  class Returns201 {

    @Test
    void toTheNextOneAfterARequestThatWasRefused() {
      issue(form, Map.of("kind", "partner-keys", "expiresAt", "2020-01-01T00:00:00Z"))
          .then()
          .statusCode(400);

      issue(form, WANTED).then().statusCode(201);
      issue(UUID.randomUUID().toString(), WANTED).then().statusCode(201);
      issue("no key!", WANTED)
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("Idempotency-Key"));
    }
  }

  @Test
  void isAnotherRequestInAnotherRole() {
    String pia = UUID.randomUUID().toString();
    token = personFor(pia, Operator.registersPartner());
    issue(form, WANTED).then().statusCode(201);
    token = personFor(pia, Operator.registersPartner());

    issue(form, WANTED).then().statusCode(201);
  }

  @Nested
  class Returns409 {

    @Test
    void toASecondOneWithTheSameKeyAndNoSecret() {
      // Given
      Keys made = Keys.shownBy(issue(form, WANTED), 201);

      // When
      Response again = issue(form, WANTED);

      // Then
      again.then().statusCode(409).body("type", endsWith("/problems/already-done"));
      assertThat(again.asString()).doesNotContain("lientSecret", made.clientId());
      partner().get(OWN).then().body("credentials.clientId", contains(made.clientId()));
    }

    @Test
    void toAllButOneOfThoseAtTheSameMoment() {
      List<Response> answers = AtOnce.call(4, () -> issue(form, WANTED));

      assertThat(answers)
          .extracting(Response::statusCode)
          .containsExactlyInAnyOrder(201, 409, 409, 409);
      partner().get(OWN).then().body("credentials", hasSize(1));
    }

    @Test
    void toAnotherRequestWithTheSameKey() {
      issue(form, WANTED);

      issue(form, Map.of("kind", "management-keys"))
          .then()
          .statusCode(409)
          .body("type", endsWith("/problems/idempotency-key-reused"));
    }

    @Test
    void toASecondRotationWithTheSameKey() {
      // Given
      Keys keys = Keys.shownBy(issue(UUID.randomUUID().toString(), WANTED), 201);
      String path = ONE + "/rotation";
      Keys rotated =
          Keys.shownBy(partner().header("Idempotency-Key", form).post(path, keys.clientId()), 200);

      // When
      Response again = partner().header("Idempotency-Key", form).post(path, keys.clientId());

      // Then
      again.then().statusCode(409).body("type", endsWith("/problems/already-done"));
      rotated.buyToken().then().statusCode(200);
    }
  }

  private static String personFor(String userId, String partner) {
    return TestTokens.portalToken("Pia Partner")
        .with("sub", userId)
        .with("acting_partner", partner)
        .signed();
  }

  private Response issue(String key, Map<String, Object> body) {
    return partner()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(body)
        .post(OWN);
  }

  private RequestSpecification partner() {
    return given().auth().oauth2(token);
  }
}
