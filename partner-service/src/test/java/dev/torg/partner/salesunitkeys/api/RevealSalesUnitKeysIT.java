package dev.torg.partner.salesunitkeys.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Merchant;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.SalesUnitEvent;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class RevealSalesUnitKeysIT {

  private static final String KEYS = "/portal/v1/sales-units/{msn}/keys";
  private static final String PATH = KEYS + "/reveal";

  private String msn;

  @BeforeEach
  void aSalesUnitComesIntoBeing() {
    msn = Merchant.getsSalesUnit(Merchant.FJORD);
  }

  @Nested
  class Returns200 {

    @Test
    void withKeysThatSpeakForThisMerchantAndUnit() {
      Keys keys = Merchant.reveals(Merchant.FJORD, msn);

      JsonPath claims = keys.claimsOfToken();

      assertThat(claims.getString("kind")).isEqualTo("merchant");
      assertThat(claims.getString("business")).isEqualTo("business:NO:ORG 310100307");
      assertThat(claims.getString("msn")).isEqualTo(msn);
    }

    @Test
    void andNothingKeepsTheAnswer() {
      Response answer = Merchant.request(Merchant.FJORD).post(PATH, msn);

      answer
          .then()
          .statusCode(200)
          .header("Cache-Control", "no-store")
          .body("kind", equalTo("sales-unit-keys"))
          .body("msn", equalTo(msn))
          .body("businessIdentifier.id", equalTo("310100307"));
    }

    @Test
    void toOnlyOneOfManyWhoAskAtOnce() {
      List<Response> answers =
          AtOnce.call(8, () -> Merchant.request(Merchant.FJORD).post(PATH, msn));

      assertThat(answers).extracting(Response::statusCode).containsOnlyOnce(200).contains(409);
      Response shown =
          answers.stream().filter(it -> it.statusCode() == 200).findFirst().orElseThrow();
      Keys.shownBy(shown, 200).buyToken().then().statusCode(200);
    }

    @Test
    void onceHoweverOftenTheUnitsEventArrives() {
      SalesUnitEvent event = SalesUnitEvent.created(Merchant.FJORD, "100001");
      SalesUnitEvent later = SalesUnitEvent.created(Merchant.FJORD, "100001").behind(event);
      event.publish();
      event.publish();
      again(event).publish();
      later.publish();
      Merchant.awaitKeys(Merchant.FJORD, later.msn());

      Response listed =
          Operator.request()
              .queryParam("kind", "sales-unit-keys")
              .queryParam("limit", 200)
              .get("/operations/v1/credentials");

      assertThat(listed.<List<String>>path("credentials.msn")).containsOnlyOnce(event.msn());
    }

    @Test
    void andTellsTheWorldWithoutAnySecret() {
      Keys keys = Merchant.reveals(Merchant.FJORD, msn);

      await()
          .untilAsserted(
              () ->
                  assertThat(TestEvents.read("torg.credentials", keys.clientId()))
                      .extracting(event -> event.path("type").asText())
                      .containsExactly(
                          "partner.credential.issued.v1", "partner.credential.revealed.v1"));
      assertThat(TestEvents.read("torg.credentials", keys.clientId()).toString())
          .contains(msn)
          .doesNotContain(keys.clientSecret())
          .doesNotContainIgnoringCase("hash");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonActsForAPartner() {
      given()
          .auth()
          .oauth2(TestTokens.portalForPartner("Pia Partner", "100001"))
          .post(PATH, msn)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheUnitIsAnotherMerchants() {
      Merchant.request(Merchant.BAKERY).post(PATH, msn).then().statusCode(404);
      Merchant.request(Merchant.BAKERY).get(KEYS, msn).then().statusCode(404);
      Merchant.request(Merchant.FJORD).get(KEYS, msn).then().body("state", equalTo("UNREVEALED"));
    }

    @Test
    void whenThereIsNoSuchUnit() {
      Merchant.request(Merchant.FJORD).post(PATH, "1234").then().statusCode(404);
      Merchant.request(Merchant.FJORD).post(PATH, "no-msn").then().statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void andSaysWhatToDoWhenTheKeysWereShownBefore() {
      Merchant.reveals(Merchant.FJORD, msn);

      Response answer = Merchant.request(Merchant.FJORD).post(PATH, msn);

      answer.then().statusCode(409).body("detail", containsString("Rotate"));
    }
  }

  private static SalesUnitEvent again(SalesUnitEvent event) {
    return new SalesUnitEvent(
        UUID.randomUUID(),
        event.msn(),
        event.business(),
        event.partnerId(),
        event.status(),
        event.sequence(),
        event.subject());
  }
}
