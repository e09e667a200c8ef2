package dev.torg.partner.tokens.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.instanceOf;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.identity.TokenClaims;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class BuyAccessTokenIT {

  private String partnerId;
  private Keys keys;

  @BeforeEach
  void aPartnerHasKeys() {
    partnerId = Operator.registersPartner();
    keys = Operator.issuesKeys(partnerId, "partner-keys");
  }

  @Nested
  class Returns200 {

    @Test
    void withEveryMemberAsAString() {
      Response answer = keys.inHeaders().post("/accesstoken/get");

      answer
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .body("values()", everyItem(instanceOf(String.class)))
          .body("token_type", equalTo("Bearer"))
          .body("expires_in", equalTo("3600"))
          .body("ext_expires_in", equalTo("3600"));
      Map<String, String> members = answer.jsonPath().getMap("");
      assertThat(members)
          .containsOnlyKeys(
              "token_type",
              "expires_in",
              "ext_expires_in",
              "expires_on",
              "not_before",
              "resource",
              "access_token");
      assertThat(Long.parseLong(members.get("expires_on")))
          .isEqualTo(Long.parseLong(members.get("not_before")) + 3600);
    }

    @Test
    void withATokenThatIsAcceptedHere() {
      String token = keys.inHeaders().post("/accesstoken/get").path("access_token");

      Response whoAmI = given().auth().oauth2(token).get("/management/v1/partners/whoami");

      whoAmI.then().statusCode(200).body("partnerId", equalTo(partnerId));
    }

    @Test
    void withATokenThatSaysTheKeysOwnLimit() {
      // Given
      Operator.limits(keys, 600);

      // When
      var claims = keys.claimsOfToken();

      // Then
      assertThat(claims.<Object>get(TokenClaims.REQUESTS_PER_MINUTE)).isEqualTo(600);
    }

    @Test
    void withATokenThatSaysNoLimitWhereTheGeneralOneApplies() {
      // When
      var claims = keys.claimsOfToken();

      // Then
      assertThat(claims.getMap("")).doesNotContainKey(TokenClaims.REQUESTS_PER_MINUTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer ", "Bearer  "})
    void whenTheAuthorizationHeaderIsABearerWithoutToken(String authorization) {
      keys.inHeaders()
          .header("Authorization", authorization)
          .post("/accesstoken/get")
          .then()
          .statusCode(200);
    }

    @Test
    void whenAnEmptyBodyIsDeclaredToBeJson() {
      keys.inHeaders()
          .header("Content-Type", "application/json")
          .post("/accesstoken/get")
          .then()
          .statusCode(200);
    }

    @Test
    void whenOptionalHeadersArePresentButEmpty() {
      keys.inHeaders()
          .header("Merchant-Serial-Number", "")
          .header("Vipps-System-Name", "")
          .header("Vipps-System-Version", "")
          .header("Vipps-System-Plugin-Name", "")
          .header("Vipps-System-Plugin-Version", "")
          .post("/accesstoken/get")
          .then()
          .statusCode(200);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whileThePartnerIsPending() {
      String pending = Operator.freshPartnerId();
      Operator.request()
          .contentType("application/json")
          .body(Map.of("partnerId", pending, "name", "Acme", "status", "PENDING"))
          .post("/operations/v1/partners")
          .then()
          .statusCode(201);

      Operator.issuesKeys(pending, "partner-keys").buyToken().then().statusCode(401);
      Operator.issuesKeys(pending, "management-keys").buyToken().then().statusCode(401);
    }

    @Test
    void whenNoKeysAreSent() {
      given()
          .post("/accesstoken/get")
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", equalTo("Bearer realm=\"torg\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_id", "client_secret", "Ocp-Apim-Subscription-Key"})
    void whenOneKeyIsMissing(String header) {
      assertRefusedLikeAnyOther(keysExcept(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"client_id", "client_secret", "Ocp-Apim-Subscription-Key"})
    void whenOneKeyIsAnothersOrNonsense(String header) {
      assertRefusedLikeAnyOther(keysExcept(header).header(header, "nonsense"));
    }

    @Test
    void whenTheClientIsUnknown() {
      assertRefusedLikeAnyOther(
          keysExcept("client_id").header("client_id", "0193a000-0000-7000-8000-00000000dead"));
    }

    @Test
    void whenTheKeysAreRevoked() {
      Operator.revokes(keys);

      assertRefusedLikeAnyOther(keys.inHeaders());
    }

    @Test
    void whenTheKeysAreManagementKeys() {
      Keys managementKeys = Operator.issuesKeys(partnerId, "management-keys");

      assertRefusedLikeAnyOther(
          given()
              .header("client_id", managementKeys.clientId())
              .header("client_secret", managementKeys.clientSecret())
              .header("Ocp-Apim-Subscription-Key", "anything"));
    }

    private void assertRefusedLikeAnyOther(RequestSpecification request) {
      Response refused = request.post("/accesstoken/get");

      refused.then().statusCode(401);
      assertThat(withoutIds(refused)).isEqualTo(withoutIds(given().post("/accesstoken/get")));
    }

    private Map<String, Object> withoutIds(Response answer) {
      Map<String, Object> members = answer.jsonPath().getMap("");
      members.remove("instance");
      members.remove("traceId");
      return members;
    }

    private RequestSpecification keysExcept(String missing) {
      var request = given();
      Map.of(
              "client_id", keys.clientId(),
              "client_secret", keys.clientSecret(),
              "Ocp-Apim-Subscription-Key", keys.subscriptionKey() + "")
          .forEach(
              (name, value) -> {
                if (!name.equals(missing)) {
                  request.header(name, value);
                }
              });
      return request;
    }
  }
}
