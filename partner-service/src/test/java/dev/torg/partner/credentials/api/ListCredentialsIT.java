package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class ListCredentialsIT {

  private static final String OWN = "/portal/v1/credentials";
  private static final String OF_PARTNER = "/operations/v1/partners/{partnerId}/credentials";
  private static final String ALL = "/operations/v1/credentials";

  private String partnerId;
  private Keys partnerKeys;
  private Keys managementKeys;

  @BeforeEach
  void aPartnerHasKeys() {
    partnerId = Operator.registersPartner();
    partnerKeys =
        Operator.issuesKeys(partnerId, Map.of("kind", "partner-keys", "apiVersion", "2026-01"));
    managementKeys = Operator.issuesKeys(partnerId, "management-keys");
  }

  @Nested
  class Returns200 {

    @Test
    void withThePartnersOwnInTheOrderOfIssue() {
      Operator.issuesKeys(Operator.registersPartner(), "partner-keys");

      var answer = partner().get(OWN);

      answer
          .then()
          .statusCode(200)
          .body("credentials.clientId", contains(partnerKeys.clientId(), managementKeys.clientId()))
          .body("credentials.kind", contains("partner-keys", "management-keys"))
          .body("credentials.state", everyItem(equalTo("ACTIVE")))
          .body("credentials[0].partnerId", equalTo(partnerId))
          .body("credentials[0].apiVersion", equalTo("2026-01"));
    }

    @Test
    void withTheLimitsOfThoseThatHaveOne() {
      // Given
      Operator.limits(managementKeys, 600);

      // When
      var own = partner().get(OWN);
      var ofPartner = Operator.request().get(OF_PARTNER, partnerId);

      // Then
      for (var answer : List.of(own, ofPartner)) {
        answer
            .then()
            .statusCode(200)
            .body("credentials[0]", not(hasKey("requestsPerMinute")))
            .body("credentials[1].requestsPerMinute", equalTo(600));
      }
    }

    @Test
    void withoutAnySecretOrHash() {
      String answer = partner().get(OWN).asString();

      assertThat(answer)
          .doesNotContain(partnerKeys.clientSecret())
          .doesNotContain(partnerKeys.subscriptionKey() + "")
          .doesNotContainIgnoringCase("hash");
    }

    @Test
    void inPagesThatLeadOn() {
      var first = partner().queryParam("limit", 1).get(OWN);
      first.then().statusCode(200).body("credentials", hasSize(1));
      String link = first.header("Link");

      var second =
          partner().queryParam("cursor", link.replaceAll(".*cursor=([^&>]+).*", "$1")).get(OWN);

      second.then().body("credentials.clientId", contains(managementKeys.clientId()));
      assertThat(second.header("Link")).isNull();
    }

    @Test
    void toAnOperatorWhoLooksAtOnePartner() {
      var answer =
          Operator.request().queryParam("kind", "management-keys").get(OF_PARTNER, partnerId);

      answer
          .then()
          .statusCode(200)
          .body("credentials.clientId", contains(managementKeys.clientId()));
    }

    @Test
    void toAnOperatorWhoLooksAtAll() {
      var answer = Operator.request().queryParam("kind", "operator-keys").get(ALL);

      answer
          .then()
          .statusCode(200)
          .body("credentials.kind", everyItem(equalTo("operator-keys")))
          .body("credentials[0].name", equalTo("bootstrap"));
    }

    @Test
    void withRevokedKeysSaidToBeSo() {
      Operator.revokes(partnerKeys);

      var answer = partner().get(OWN);

      answer.then().body("credentials.state", contains("REVOKED", "ACTIVE"));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"kind=keys", "limit=0", "limit=201", "cursor=Zm9v", "cursor=%25"})
    void whenAParameterIsNotAccepted(String query) {
      Operator.request().get(ALL + "?" + query).then().statusCode(400);
    }
  }

  @Nested
  class Returns401 {

    @ParameterizedTest
    @ValueSource(strings = {OWN, ALL})
    void withoutAToken(String path) {
      given().get(path).then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenThePersonActsForNobody() {
      given().auth().oauth2(TestTokens.portal("Pia Partner")).get(OWN).then().statusCode(403);
    }

    @Test
    void whenThePersonActsForAMerchant() {
      given()
          .auth()
          .oauth2(TestTokens.portal("Kari Nordmann", "business:NO:ORG", "310100307", true))
          .get(OWN)
          .then()
          .statusCode(403);
    }

    @Test
    void whenAPartnerLooksWhereOperatorsLook() {
      partner().get(ALL).then().statusCode(403);
      partner().get(OF_PARTNER, partnerId).then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"99", "no-number", "0000000000"})
    void whenThereIsNoSuchPartner(String unknown) {
      Operator.request().get(OF_PARTNER, unknown).then().statusCode(404);
    }
  }

  private RequestSpecification partner() {
    return given().auth().oauth2(TestTokens.portalForPartner("Pia Partner", partnerId));
  }
}
