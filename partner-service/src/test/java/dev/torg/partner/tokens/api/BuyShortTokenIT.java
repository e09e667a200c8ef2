package dev.torg.partner.tokens.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.identity.TokenClaims;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class BuyShortTokenIT {

  private static final String TWICE =
      "grant_type=client_credentials&gr%61nt_type=client_credentials";

  @Nested
  class Returns200 {

    @Test
    void withAQuarterOfAnHourForManagementKeys() {
      String partnerId = Operator.registersPartner();
      Keys keys = Operator.issuesKeys(partnerId, "management-keys");

      Response answer = keys.asOAuthClient().post("/miami/v1/token");

      answer
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .body("token_type", equalTo("Bearer"))
          .body("expires_in", equalTo("900"));
      given()
          .auth()
          .oauth2(answer.path("access_token"))
          .get("/management/v1/partners/whoami")
          .then()
          .statusCode(200)
          .body("partnerId", equalTo(partnerId));
    }

    @Test
    void toClientsThatEncodeBothHalvesOfTheirKeys() {
      // Given
      Keys keys = Operator.issuesKeys(Operator.registersPartner(), "management-keys");
      String id = keys.clientId().replace("-", "%2D");
      String secret = keys.clientSecret().replace("-", "%2D").replace("_", "%5F");

      // When
      Response answer =
          given()
              .auth()
              .preemptive()
              .basic(id, secret)
              .formParam("grant_type", "client_credentials")
              .post("/miami/v1/token");

      // Then
      answer.then().statusCode(200);
    }

    @Test
    void withATokenThatSaysTheKeysOwnLimit() {
      // Given
      Keys keys = Operator.issuesOperatorKeys("Nora Operator");
      Operator.limits(keys, 30);

      // When
      var claims = keys.claimsOfToken();

      // Then
      assertThat(claims.<Object>get(TokenClaims.REQUESTS_PER_MINUTE)).isEqualTo(30);
    }

    @Test
    void withATokenForTheConfiguredFirstOperator() {
      var first =
          new Keys(DevelopmentEid.OPERATOR_ID.toString(), DevelopmentEid.OPERATOR_SECRET, null);

      String token = first.asOAuthClient().post("/miami/v1/token").path("access_token");

      given().auth().oauth2(token).get("/operations/v1/partners").then().statusCode(200);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"password", ""})
    void whenTheGrantTypeIsAnother(String grantType) {
      given()
          .formParam("grant_type", grantType)
          .post("/miami/v1/token")
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("error", equalTo("unsupported_grant_type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&=&", "%zz=%", "grant_type=%zz", "grant_type", "\u0000", TWICE})
    void whenTheFormCannotBeRead(String form) {
      given()
          .contentType("application/x-www-form-urlencoded")
          .body(form)
          .post("/miami/v1/token")
          .then()
          .statusCode(400)
          .body("error", equalTo("unsupported_grant_type"));
    }
  }

  @Nested
  class Returns401 {

    private Keys keys;

    @BeforeEach
    void keysAreIssued() {
      keys = Operator.issuesKeys(Operator.registersPartner(), "management-keys");
    }

    @Test
    void whenTheSecretIsWrong() {
      assertRefused(new Keys(keys.clientId(), "wrong", null));
    }

    @Test
    void whenTheClientIdIsNone() {
      assertRefused(new Keys("nobody", keys.clientSecret(), null));
    }

    @Test
    void whenTheKeysAreRevoked() {
      Operator.revokes(keys);

      assertRefused(keys);
    }

    @Test
    void whenTheKeysAreMeantToBeUsedWithASubscriptionKey() {
      assertRefused(Operator.issuesKeys(Operator.registersPartner(), "partner-keys"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Basic", "Basic !!!", "Basic bm9jb2xvbg=="})
    void whenTheAuthorizationHeaderHoldsNoKeys(String authorization) {
      given()
          .header("Authorization", authorization)
          .formParam("grant_type", "client_credentials")
          .post("/miami/v1/token")
          .then()
          .statusCode(401)
          .body("error", equalTo("invalid_client"));
    }

    private static void assertRefused(Keys wrong) {
      wrong
          .asOAuthClient()
          .post("/miami/v1/token")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", equalTo("Basic realm=\"torg\""))
          .body("error", equalTo("invalid_client"));
    }
  }
}
