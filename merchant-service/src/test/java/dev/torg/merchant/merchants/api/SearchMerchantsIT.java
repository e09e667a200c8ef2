package dev.torg.merchant.merchants.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.torg.merchant.testing.Businesses;
import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Operator;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Operators find any merchant, look at it, and read its contracts. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SearchMerchantsIT {

  private static final String MERCHANTS = "/operations/v1/merchants";

  @Inject FakeRegistry registry;

  private static Response search(String text) {
    return Operator.operator().queryParam("q", text).get(MERCHANTS);
  }

  private static String path(BusinessIdentifier business) {
    return MERCHANTS + "/" + business.scheme().text() + "/" + business.id();
  }

  private BusinessIdentifier signed(String name) {
    var business = registry.companyOfKari(name);
    Portal.signed(business);
    return business;
  }

  @Nested
  class Returns200 {

    @Test
    void withThoseThatHaveTheTextInTheirNameOrAreOfThisNumber() {
      // Given
      String word = "Ørret" + UUID.randomUUID().toString().substring(0, 8);
      var business = signed("Den glade " + word + " AS");

      // When
      Response byName = search(word.toUpperCase(Locale.ROOT));
      Response byNumber = search(business.id().replaceAll("(...)(?=.)", "$1 "));

      // Then
      byName
          .then()
          .statusCode(200)
          .body("merchants.businessIdentifier.id", contains(business.id()));
      byNumber.then().body("merchants.businessIdentifier.id", contains(business.id()));
    }

    @Test
    void withNoneForATextThatNoneHas() {
      // Given
      signed("Fjord Fitness AS");

      // When
      Response response = search("jord%AS");

      // Then
      response.then().statusCode(200).body("merchants", hasSize(0));
    }

    @Test
    void withAPageOfAll() {
      // Given
      signed("Fjord Fitness AS");
      signed("Fjord Fitness AS");

      // When
      Response first = Operator.operator().queryParam("limit", 1).get(MERCHANTS);

      // Then
      first
          .then()
          .statusCode(200)
          .body("merchants", hasSize(1))
          .header("Link", containsString("rel=\"next\""));
    }

    @Test
    void withTheMerchantAndItsContracts() {
      // Given
      var business = signed("Fjord Fitness AS");

      // When
      Response merchant = Operator.operator().get(path(business));
      Response contracts = Operator.operator().get(path(business) + "/contracts");

      // Then
      merchant
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"1\""))
          .body("name", equalTo("Fjord Fitness AS"))
          .body("agreementStatus", equalTo("PROCESSING"));
      contracts.then().statusCode(200).body("urls", hasSize(1));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "two\nlines"})
    void forASearchThatNobodyIsCalledBy(String text) {
      search(text).then().statusCode(400).body("extraDetails.key", hasItem("q"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPartner() {
      given().auth().oauth2(TestTokens.partner("123456")).get(MERCHANTS).then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forABusinessThatIsNoMerchant() {
      String path = path(Businesses.fresh());

      Operator.operator().get(path).then().statusCode(404);
      Operator.operator().get(path + "/contracts").then().statusCode(404);
    }
  }
}
