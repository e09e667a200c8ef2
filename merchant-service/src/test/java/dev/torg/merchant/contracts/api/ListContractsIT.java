package dev.torg.merchant.contracts.api;

import static dev.torg.merchant.testing.ContractFile.anybody;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.ContractFile;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Partner;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListContractsIT {

  @Inject FakeRegistry registry;
  @Inject Pool pool;

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"2023-08", "2023-11", "2026-01"})
    void alikeInEveryVersion(String version) {
      // Given
      var business = signed();
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          Partner.as(partner)
              .header("Api-Version", version)
              .get(Partner.path(business) + "/contracts");

      // Then
      response.then().header("Api-Version", version);
      assertServes(response);
    }

    @Test
    void forABareOrganisationNumber() {
      // Given
      var business = signed();
      String partner = Partner.freshId();
      Partner.tied(partner, business);

      // When
      var response =
          Partner.as(partner).get(Partner.MERCHANTS + "/" + business.id() + "/contracts");

      // Then
      response.then().header("Api-Version", "2023-08");
      assertServes(response);
    }

    @Test
    void toTheMerchantItself() {
      // Given
      var business = signed();

      // When
      var response =
          given()
              .auth()
              .oauth2(TestTokens.merchant(business.scheme().text(), business.id(), "123456"))
              .get(Partner.path(business) + "/contracts");

      // Then
      assertServes(response);
    }

    @Test
    void toTheSignatory() {
      // Given
      var business = signed();

      // When
      var response = own(business);

      // Then
      assertServes(response);
    }

    @Test
    void forAnAgreementThatWasSignedBeforeContractsWerePrinted() {
      // Given
      var business = signed();
      byte[] printed = anybody().get(ContractFile.path(business)).asByteArray();
      pool.query("delete from contracts").executeAndAwait();

      // When
      var response = own(business);

      // Then
      assertServes(response);
      assertThat(anybody().get(ContractFile.path(response)).asByteArray()).isEqualTo(printed);
    }

    @Test
    void emptyBeforeTheFirstSigning() {
      // When
      var response = own(registry.companyOfKari("Fjord Fitness AS"));

      // Then
      response.then().statusCode(200).body("urls", empty());
    }

    @Test
    void emptyAfterARejectionUntilSignedAgain() {
      // Given
      var business = registry.companyOfKari("Fjord Fitness AS");
      String merchantId = Portal.signed(business);
      Operator.reject(merchantId).then().statusCode(200);
      own(business).then().statusCode(200).body("urls", empty());
      Portal.sign(business).then().statusCode(200);

      // When
      var response = own(business);

      // Then
      assertServes(response);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheCallerIsAnOperator() {
      // When
      var response =
          given()
              .auth()
              .oauth2(TestTokens.operator())
              .get(Partner.path(Businesses.fresh()) + "/contracts");

      // Then
      response.then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void alikeForUnknownAndForeign() {
      // Given
      var foreign = signed();
      String partner = Partner.freshId();
      Map<String, ?> unknown = notFound(partner, Businesses.fresh());

      // When
      Map<String, ?> known = notFound(partner, foreign);

      // Then
      assertThat(known).isEqualTo(unknown);
    }
  }

  private BusinessIdentifier signed() {
    var business = registry.companyOfKari("Fjord Fitness AS");
    Portal.signed(business);
    return business;
  }

  private static Response own(BusinessIdentifier business) {
    return Portal.as(Portal.kari(business)).get(ContractFile.OWN);
  }

  private static void assertServes(Response list) {
    Map<String, List<String>> body = list.then().statusCode(200).extract().path("");
    assertThat(body).containsOnlyKeys("urls");
    assertThat(body.get("urls")).singleElement().asString().endsWith(".pdf");
    anybody().get(ContractFile.path(list)).then().statusCode(200).contentType("application/pdf");
  }

  private static Map<String, ?> notFound(String partner, BusinessIdentifier business) {
    Map<String, Object> body =
        Partner.as(partner)
            .get(Partner.path(business) + "/contracts")
            .then()
            .statusCode(404)
            .body("status", equalTo(404))
            .extract()
            .path("");
    body.keySet().removeAll(List.of("instance", "traceId"));
    return body;
  }
}
