package dev.torg.partner.salesunitkeys.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Merchant;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a merchant does with the keys of its sales unit after it has seen them. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class SalesUnitKeysIT {

  private static final String PATH = "/portal/v1/sales-units/{msn}/keys";

  private String msn;

  @BeforeEach
  void aSalesUnitComesIntoBeing() {
    msn = Merchant.getsSalesUnit(Merchant.FJORD);
  }

  @Nested
  class Returns200 {

    @Test
    void whenItLooksAtThem() {
      var answer = Merchant.request(Merchant.FJORD).get(PATH, msn);

      answer
          .then()
          .statusCode(200)
          .body("kind", equalTo("sales-unit-keys"))
          .body("state", equalTo("UNREVEALED"))
          .body("msn", equalTo(msn));
    }

    @Test
    void whenItRotatesThem() {
      Keys old = Merchant.reveals(Merchant.FJORD, msn);

      Keys fresh =
          Keys.shownBy(Merchant.request(Merchant.FJORD).post(PATH + "/rotation", msn), 200);

      fresh.buyToken().then().statusCode(200);
      old.buyToken().then().statusCode(200);
    }

    @Test
    void whenItPinsAVersion() {
      var answer = patch("{\"apiVersion\": \"2026-01\"}");

      answer.then().statusCode(200).body("apiVersion", equalTo("2026-01"));
    }

    @Test
    void whenItGivesThemANameEvenBeforeItHasSeenThem() {
      // When
      Response answer = patch("{\"label\": \"Kasse 1\"}");

      // Then
      answer.then().statusCode(200).body("label", equalTo("Kasse 1"));
      Merchant.reveals(Merchant.FJORD, msn);
      Merchant.request(Merchant.FJORD).get(PATH, msn).then().body("label", equalTo("Kasse 1"));
    }

    @Test
    void withTheLimitThatAnOperatorSet() {
      // Given
      Keys keys = Merchant.reveals(Merchant.FJORD, msn);
      Operator.limits(keys, 600);

      // When
      Response answer = Merchant.request(Merchant.FJORD).get(PATH, msn);

      // Then
      answer.then().statusCode(200).body("requestsPerMinute", equalTo(600));
    }
  }

  @Nested
  class Returns201 {

    @Test
    void withOtherKeysUnderTheLimitOfThoseBefore() {
      // Given
      Operator.limits(Merchant.reveals(Merchant.FJORD, msn), 600);
      revoke();

      // When
      Response answer = Merchant.request(Merchant.FJORD).post(PATH, msn);

      // Then
      answer.then().statusCode(201).body("requestsPerMinute", equalTo(600));
    }

    @Test
    void withOtherKeysOnceTheFirstAreRevoked() {
      Keys first = Merchant.reveals(Merchant.FJORD, msn);
      revoke();

      Response answer = Merchant.request(Merchant.FJORD).post(PATH, msn);

      answer.then().statusCode(201).body("clientId", not(equalTo(first.clientId())));
      Keys.shownBy(answer, 201).buyToken().then().statusCode(200);
      first.buyToken().then().statusCode(401);
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"6000", "null"})
    void whenTheMerchantChangesOrRemovesItsLimit(String limit) {
      // Given
      Operator.limits(Merchant.reveals(Merchant.FJORD, msn), 600);

      // When
      Response answer = patch("{\"requestsPerMinute\": %s}".formatted(limit));

      // Then
      answer.then().statusCode(400).body("extraDetails.key", contains("/requestsPerMinute"));
      Merchant.request(Merchant.FJORD)
          .get(PATH, msn)
          .then()
          .body("requestsPerMinute", equalTo(600));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forTheKeysOfAnotherMerchant() {
      var other = Merchant.request(Merchant.BAKERY);

      other.post(PATH + "/rotation", msn).then().statusCode(404);
      Merchant.request(Merchant.BAKERY).delete(PATH, msn).then().statusCode(404);
      Merchant.request(Merchant.BAKERY).post(PATH, msn).then().statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenItAsksForOthersWhileItHasSome() {
      Merchant.request(Merchant.FJORD).post(PATH, msn).then().statusCode(409);
    }

    @Test
    void whenItRotatesWhatNobodyHasSeen() {
      Merchant.request(Merchant.FJORD).post(PATH + "/rotation", msn).then().statusCode(409);
    }

    @Test
    void whenItWantsToSeeRevokedKeys() {
      revoke();

      Merchant.request(Merchant.FJORD).post(PATH + "/reveal", msn).then().statusCode(409);
    }
  }

  @Nested
  class Returns201OnceAnd409 {

    @Test
    void whenManyAskForOthersAtOnce() {
      // Given
      revoke();

      // When
      List<Response> answers =
          AtOnce.call(10, () -> Merchant.request(Merchant.FJORD).post(PATH, msn));

      // Then
      assertThat(answers)
          .extracting(Response::statusCode)
          .containsOnlyOnce(201)
          .allMatch(status -> status == 201 || status == 409);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 201)
          .allSatisfy(answer -> Keys.shownBy(answer, 201).buyToken().then().statusCode(200));
    }
  }

  private void revoke() {
    Merchant.request(Merchant.FJORD).delete(PATH, msn).then().statusCode(204);
  }

  private Response patch(String body) {
    return Merchant.request(Merchant.FJORD)
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(PATH, msn);
  }
}
