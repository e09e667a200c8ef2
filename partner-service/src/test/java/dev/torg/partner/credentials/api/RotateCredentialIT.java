package dev.torg.partner.credentials.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Merchant;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.identity.TokenClaims;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class RotateCredentialIT {

  private static final String ONE = "/portal/v1/credentials/{id}";
  private static final String OPERATED = "/operations/v1/credentials/{id}/rotation";
  private static final String PATH = ONE + "/rotation";

  @Inject MutableClock clock;

  private String partnerId;
  private Keys keys;

  @BeforeEach
  void keysAreIssued() {
    partnerId = Operator.registersPartner();
    keys = Operator.issuesKeys(partnerId, "partner-keys");
  }

  @AfterEach
  void timeRunsAsUsual() {
    clock.reset();
  }

  @Nested
  class Returns200 {

    @Test
    void withSecretsBesideWhichTheOldOnesStayGoodForADay() {
      Keys fresh = Keys.shownBy(holder().post(PATH, keys.clientId()), 200);

      fresh.buyToken().then().statusCode(200);
      keys.buyToken().then().statusCode(200);
      clock.advance(Duration.ofHours(23));
      keys.buyToken().then().statusCode(200);
      clock.advance(Duration.ofHours(1));
      keys.buyToken().then().statusCode(401);
      fresh.buyToken().then().statusCode(200);
    }

    @Test
    void andTokensOfTheOldSecretsEndWithThem() {
      rotate("{\"overlapSeconds\": 600}");

      int seconds = Integer.parseInt(keys.buyToken().path("expires_in"));

      assertThat(seconds).isBetween(500, 600);
    }

    @Test
    void andTokensTellWhichSecretsBoughtThem() {
      Keys fresh = Keys.shownBy(rotate("{\"overlapSeconds\": 600}"), 200);

      int old = keys.claimsOfToken().getInt(TokenClaims.SECRET_GENERATION);

      assertThat(old).isEqualTo(1);
      assertThat(fresh.claimsOfToken().getInt(TokenClaims.SECRET_GENERATION)).isEqualTo(2);
    }

    @Test
    void withSecretsThatEndTheOldOnesAtOnce() {
      Keys fresh = Keys.shownBy(rotate("{\"overlapSeconds\": 0}"), 200);

      keys.buyToken().then().statusCode(401);
      fresh.buyToken().then().statusCode(200);
    }

    @Test
    void withTheSubscriptionKeyAloneWhenAskedForIt() {
      Response answer = rotate("{\"secrets\": [\"subscriptionKey\"], \"overlapSeconds\": 0}");

      answer.then().header("Cache-Control", "no-store").body("$", not(hasKey("clientSecret")));
      keys.buyToken().then().statusCode(401);
      new Keys(keys.clientId(), keys.clientSecret(), answer.path("subscriptionKey"))
          .buyToken()
          .then()
          .statusCode(200);
    }

    @Test
    void andTellsTheWorldWhichTokensEndWithoutAnySecret() {
      Keys fresh = Keys.shownBy(rotate("{}"), 200);

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.credentials", keys.clientId()))
                      .extracting(event -> event.path("type").asText())
                      .containsExactly(
                          "partner.credential.issued.v1", "partner.credential.rotated.v1"));
      var told = TestEvents.read("torg.credentials", keys.clientId()).get(1);
      assertThat(told.path("data").path("keyGeneration").asInt()).isEqualTo(2);
      assertThat(told.path("data").path("previousTokensUntil").asText()).endsWith("Z");
      assertThat(told.toString()).doesNotContain(fresh.clientSecret());
    }

    @Test
    void toAnOperatorForItsOwnKeys() {
      Keys own = Operator.issuesOperatorKeys("Olga");
      String token = own.buyToken().then().statusCode(200).extract().path("access_token");

      Response answer = RestAssured.given().auth().oauth2(token).post(OPERATED, own.clientId());

      Keys.shownBy(answer, 200).buyToken().then().statusCode(200);
    }

    @Test
    void onlyOnceWhenTwoRotateTheSameStateAtOnce() {
      String tag = holder().get(ONE, keys.clientId()).header("ETag");

      List<Response> answers =
          AtOnce.call(2, () -> holder().header("If-Match", tag).post(PATH, keys.clientId()));

      assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
      Response won =
          answers.stream().filter(it -> it.statusCode() == 200).findFirst().orElseThrow();
      Keys.shownBy(won, 200).buyToken().then().statusCode(200);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"overlapSeconds\": -1}",
          "{\"overlapSeconds\": 2592001}",
          "{\"secrets\": []}",
          "{\"secrets\": [\"other\"]}",
          "{\"x\": 1}"
        })
    void whenTheRequestIsNotAccepted(String body) {
      rotate(body).then().statusCode(400);
    }

    @Test
    void whenTheKeysHaveNoSuchSecret() {
      Keys management = Operator.issuesKeys(partnerId, "management-keys");

      rotate(management.clientId(), "{\"secrets\": [\"subscriptionKey\"]}")
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/secrets"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAnOperatorWouldSeeAMerchantsKeys() {
      String msn = Merchant.getsSalesUnit(Merchant.FJORD);
      Keys merchants = Merchant.reveals(Merchant.FJORD, msn);

      Operator.request().post(OPERATED, merchants.clientId()).then().statusCode(403);
    }

    @Test
    void whenAnOperatorWouldSeeAPartnersKeys() {
      Operator.request().post(OPERATED, keys.clientId()).then().statusCode(403);

      keys.buyToken().then().statusCode(200);
    }

    @Test
    void whenAnOperatorWouldSeeAnotherOperatorsKeys() {
      Keys others = Operator.issuesOperatorKeys("Olga");

      Operator.request()
          .post(OPERATED, others.clientId())
          .then()
          .statusCode(403)
          .body("detail", containsString("Revoke the keys"));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereAreNoSuchKeys() {
      rotate("0193a000-0000-7000-8000-00000000dead", "{}")
          .then()
          .statusCode(404)
          .body("status", equalTo(404));
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheKeysAreRevoked() {
      Operator.revokes(keys);

      rotate("{}").then().statusCode(409);
    }
  }

  private Response rotate(String body) {
    return rotate(keys.clientId(), body);
  }

  private Response rotate(String id, String body) {
    return holder().contentType(ContentType.JSON).body(body).post(PATH, id);
  }

  private RequestSpecification holder() {
    return RestAssured.given().auth().oauth2(TestTokens.portalForPartner("Pia Partner", partnerId));
  }
}
