package dev.torg.partner.pricepackages.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.AtOnce;
import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class AddPricePackageIT {

  private static final Map<String, Object> POS_STANDARD =
      Map.of(
          "name", "POS standard",
          "description", "2.99%",
          "visibleInSignupForm", true,
          "productType", "CASHIER",
          "market", "NO",
          "commission", "30 %");

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  @Nested
  class Returns201 {

    @Test
    void withThePackageAndAFreshId() {
      Response answer = post(partnerId, POS_STANDARD);

      answer
          .then()
          .statusCode(201)
          .body("partnerId", equalTo(partnerId))
          .body("productType", equalTo("CASHIER"))
          .body("commission", equalTo("30 %"))
          .body("status", equalTo("ACTIVE"));
      assertThat(UUID.fromString(answer.path("pricePackageId")).version()).isEqualTo(7);
    }

    @Test
    void withTheIdThatWasAskedFor() {
      String wanted = UUID.randomUUID().toString();

      Response answer = post(partnerId, with("pricePackageId", wanted));

      answer.then().statusCode(201).body("pricePackageId", equalTo(wanted));
    }

    @Test
    void andTellsTheWorld() {
      String id = Operator.addsPricePackage(partnerId, POS_STANDARD);

      await()
          .untilAsserted(
              () -> {
                var events = TestEvents.read("torg.price-packages", id);
                assertThat(events).hasSize(1);
                assertThat(events.get(0).path("type").asText())
                    .isEqualTo("partner.price-package.added.v1");
                assertThat(events.get(0).path("data").path("partnerId").asText())
                    .isEqualTo(partnerId);
              });
    }
  }

  @Nested
  class Returns400 {

    @Test
    void withEveryMistakeAtOnce() {
      post(partnerId, Map.of("description", "2.99 percent", "market", "SE", "productType", "CAR"))
          .then()
          .statusCode(400)
          .body(
              "extraDetails.key",
              containsInAnyOrder("/name", "/description", "/market", "/productType"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePartnerSetsItsOwnPrices() {
      given()
          .auth()
          .oauth2(TestTokens.partner(partnerId))
          .contentType(ContentType.JSON)
          .body(POS_STANDARD)
          .post("/operations/v1/partners/{partnerId}/price-packages", partnerId)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchPartner() {
      post(Operator.freshPartnerId(), POS_STANDARD).then().statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheIdIsTaken() {
      String taken = Operator.addsPricePackage(partnerId, POS_STANDARD);

      Response answer = post(partnerId, with("pricePackageId", taken));

      answer.then().statusCode(409);
    }
  }

  @Nested
  class Returns201OnceAnd409 {

    @Test
    void whenManyAddTheSameIdAtOnce() {
      // Given
      Map<String, Object> wanted = with("pricePackageId", UUID.randomUUID().toString());

      // When
      List<Response> answers = AtOnce.call(10, () -> post(partnerId, wanted));

      // Then
      assertThat(answers)
          .extracting(Response::statusCode)
          .containsOnlyOnce(201)
          .allMatch(status -> status == 201 || status == 409);
    }
  }

  private static Map<String, Object> with(String member, String value) {
    Map<String, Object> changed = new HashMap<>(POS_STANDARD);
    changed.put(member, value);
    return changed;
  }

  private static Response post(String partnerId, Map<String, Object> body) {
    return Operator.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/operations/v1/partners/{partnerId}/price-packages", partnerId);
  }
}
