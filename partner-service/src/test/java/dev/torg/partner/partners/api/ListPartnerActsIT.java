package dev.torg.partner.partners.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operator did what about a partner. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ListPartnerActsIT {

  private static final String PATH = "/operations/v1/partners/{partnerId}/acts";

  private String partnerId;

  @BeforeEach
  void aPartnerIsRegistered() {
    partnerId = Operator.registersPartner();
  }

  private static RequestSpecification as(String name) {
    return given().auth().oauth2(TestTokens.operatorToken().with("name", name).signed());
  }

  @Nested
  class Returns200 {

    @Test
    void namingTheOperatorOfEachChangeNewestFirst() {
      // Given
      as("Olga").post("/operations/v1/partners/{partnerId}/deactivation", partnerId);
      as("Otto").post("/operations/v1/partners/{partnerId}/activation", partnerId);

      // When
      Response answer = Operator.request().get(PATH, partnerId);

      // Then
      answer.then().statusCode(200);
      assertThat(answer.jsonPath().<String>getList("acts.operator.name"))
          .containsExactly("Otto", "Olga", "Test Operator");
      assertThat(answer.jsonPath().<String>getList("acts.fact"))
          .containsExactly(
              "partner.partner.activated.v1",
              "partner.partner.deactivated.v1",
              "partner.partner.registered.v1");
      assertThat(answer.jsonPath().<Integer>getList("acts.sequence")).containsExactly(3, 2, 1);
      assertThat(answer.jsonPath().<String>getList("acts.operator.clientId"))
          .allMatch(id -> id.matches("[0-9a-f-]{36}"));
    }

    @Test
    void pageByPage() {
      // Given
      Operator.request().post("/operations/v1/partners/{partnerId}/deactivation", partnerId);
      Response first = Operator.request().get(PATH + "?limit=1", partnerId);
      String link = first.header("Link");
      String next =
          URI.create(link.substring(1, link.indexOf('>')))
              .getRawQuery()
              .replaceAll(".*cursor=", "");

      // When
      Response second = Operator.request().get(PATH + "?limit=1&cursor={next}", partnerId, next);

      // Then
      assertThat(first.jsonPath().<Integer>getList("acts.sequence")).containsExactly(2);
      assertThat(second.jsonPath().<Integer>getList("acts.sequence")).containsExactly(1);
      assertThat(second.header("Link")).isNull();
    }

    @Test
    void whileTheWorldIsNotToldWhoItWas() {
      // When
      as("Olga Only Inside").post("/operations/v1/partners/{partnerId}/deactivation", partnerId);

      // Then
      await().until(() -> TestEvents.read("torg.partners", partnerId).size() == 2);
      assertThat(TestEvents.read("torg.partners", partnerId).toString()).doesNotContain("Olga");
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=none", "cursor=bm9uZQ"})
    void whenThePageIsNone(String query) {
      // When
      Response answer = Operator.request().get(PATH + "?" + query, partnerId);

      // Then
      answer.then().statusCode(400);
      assertThat(answer.jsonPath().<String>getList("extraDetails.key"))
          .isEqualTo(List.of(query.substring(0, query.indexOf('='))));
    }
  }

  @Nested
  class Returns403 {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whenThePartnerAsks(boolean withKeys) {
      // Given
      String token =
          withKeys
              ? TestTokens.partner(partnerId)
              : TestTokens.portalForPartner("Pia Partner", partnerId);

      // When
      Response answer = given().auth().oauth2(token).get(PATH, partnerId);

      // Then
      answer.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchPartner() {
      Operator.request().get(PATH, "0000000000").then().statusCode(404);
    }
  }
}
