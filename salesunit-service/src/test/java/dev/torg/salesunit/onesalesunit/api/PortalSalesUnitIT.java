package dev.torg.salesunit.onesalesunit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.People;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class PortalSalesUnitIT {

  private static final String UNIT = "/portal/v1/sales-units/{msn}";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  private RequestSpecification forPartner() {
    return People.actingForPartner(partner);
  }

  private RequestSpecification forMerchant(BusinessIdentifier business) {
    return People.actingFor(business);
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @CsvSource({"true, 'Partner, using the portal'", "false, 'Merchant, using the portal'"})
    void toAChangeWhichTheLogTellsOf(boolean byPartner, String changedBy) {
      // Given
      RequestSpecification user = byPartner ? forPartner() : forMerchant(merchant);

      // When
      Response response =
          user.contentType("application/json").body("{\"name\":\"Nytt navn\"}").patch(UNIT, msn);

      // Then
      response.then().statusCode(200).body("name", equalTo("Nytt navn"));
      assertThat(response.jsonPath().getList("changelog.changedBy")).isEqualTo(List.of(changedBy));
      assertThat(forMerchant(merchant).get(UNIT, msn).asString()).isEqualTo(response.asString());
    }

    @Test
    void withTheSettingsOfTheLoginApiAndWithoutThem() {
      // Given
      String login =
          "{\"redirectUris\":[\"https://a.example/x\",\"app://b\"],\"scopes\":[\"openid\"]}";

      // When
      Response given =
          forMerchant(merchant)
              .contentType("application/json")
              .body("{\"login\": " + login + "}")
              .patch(UNIT, msn);
      Response taken =
          forMerchant(merchant)
              .contentType("application/json")
              .body("{\"login\": null}")
              .patch(UNIT, msn);

      // Then
      assertThat(given.asString()).contains("\"login\":" + login);
      taken.then().statusCode(200).body("login", nullValue());
      assertThat(taken.jsonPath().getList("changelog.change", String.class))
          .containsExactly(
              "Updated addresses of the Login API",
              "Updated scopes of the Login API",
              "Removed addresses of the Login API",
              "Removed scopes of the Login API");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void toTheOwnersOfADeactivatedUnit(boolean byPartner) {
      // Given
      long off = rows.deactivatedUnit(partner, merchant);
      RequestSpecification user = byPartner ? forPartner() : forMerchant(merchant);

      // When
      Response response = user.get(UNIT, off);

      // Then
      response.then().statusCode(200).body("status", equalTo("DEACTIVATED"));
    }
  }

  @Nested
  class Returns404ToAChange {

    @Test
    void byADeactivatedMerchantWhoStillSeesItsUnits() {
      // Given
      rows.merchant(merchant, "DEACTIVATED");

      // When
      Response changed =
          forMerchant(merchant)
              .contentType("application/json")
              .body("{\"name\":\"Nytt navn\"}")
              .patch(UNIT, msn);

      // Then
      assertThat(changed.statusCode()).isEqualTo(404);
      assertThat(forMerchant(merchant).get(UNIT, msn).<String>path("name"))
          .isNotEqualTo("Nytt navn");
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "{\"redirectUris\": [\"https://a.example/x\"]} | /login/scopes",
          "{\"redirectUris\": [], \"scopes\": [\"openid\"]} | /login/redirectUris",
          "{\"redirectUris\": [\"http://a.example\"], \"scopes\": [\"openid\"]} | /login/redirectUris/0",
          "{\"redirectUris\": [\"app://a\", \"app://a\"], \"scopes\": [\"openid\"]} | /login/redirectUris",
          "{\"redirectUris\": [\"app://a\"], \"scopes\": [\"email\"]} | /login/scopes"
        })
    void namesWhatIsWrongWithTheLoginApi(String login, String pointer) {
      // Given
      String body = "{\"login\": " + login + "}";

      // When
      Response response = forPartner().contentType("application/json").body(body).patch(UNIT, msn);

      // Then
      response.then().statusCode(400).body("extraDetails.key", equalTo(List.of(pointer)));
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheUserHasTheUnitAlready() {
      // Given
      String tag = forPartner().get(UNIT, msn).header("ETag");

      // When
      Response response = forPartner().header("If-None-Match", tag).get(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(304);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toAPersonWhoActsForNobody() {
      // Given
      String token = TestTokens.portal("Ole Ingen");

      // When
      Response response = given().auth().oauth2(token).get(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheUnitIsAnotherMerchants() {
      // Given
      BusinessIdentifier other = Parties.norwegianMerchant();

      // When
      Response response = forMerchant(other).get(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void toThePartnerOfADeactivatedMerchantsUnit() {
      // Given
      rows.merchant(merchant, "DEACTIVATED");

      // When
      Response response = forPartner().get(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheUnitHasNoLogo() {
      // Given
      RequestSpecification user = forPartner();

      // When
      Response response = user.get(UNIT + "/logo", msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheTagIsNotTheNewest() {
      // Given
      RequestSpecification user = forPartner().header("If-Match", "\"0.portal\"");

      // When
      Response response =
          user.contentType("application/json").body("{\"name\":\"Nytt\"}").patch(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(412);
    }
  }
}
