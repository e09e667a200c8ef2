package dev.torg.salesunit.onesalesunit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.Pngs;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which PATCHes of a unit change nothing. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ChangeSalesUnitRefusedIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";
  private static final String RENAME = "{\"name\":\"Nytt navn\"}";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  private RequestSpecification asPartner() {
    return as(TestTokens.partner(partner));
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token).contentType("application/merge-patch+json");
  }

  private void refused(int status, Response response) {
    assertThat(response.statusCode()).isEqualTo(status);
    nothingChanged();
  }

  private void nothingChanged() {
    assertThat(rows.texts("select name, status, sequence from sales_units where msn = $1", msn))
        .containsExactly("Unit 1", "ACTIVE", "1");
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '`',
        textBlock =
            """
            {"name":null}                   | /name
            {"name":""}                     | /name
            {"name":7}                      | /name
            {"name":"<b>"}                  | /name
            {"status":null}                 | /status
            {"status":"SLEEPING"}           | /status
            {"salesUnitLogo":"not base64!"} | /salesUnitLogo
            {"salesUnitLogo":"aGVsbG8="}    | /salesUnitLogo
            {"salesUnitLogo":{}}            | /salesUnitLogo
            {"nmae":"Nytt navn"}            | /nmae
            {"configuration":{}}            | /configuration
            {"bankAccount":null}            | /bankAccount
            {"name":"A","a/b":1}            | /a~1b
            """)
    void whenAMemberIsNotAccepted(String body, String pointer) {
      // When
      Response response = asPartner().body(body).patch(UNIT, msn);

      // Then
      response.then().statusCode(400).contentType("application/problem+json");
      assertThat(response.jsonPath().getList("extraDetails.key")).isEqualTo(List.of(pointer));
      nothingChanged();
    }

    @Test
    void namingEverythingThatIsWrong() {
      // Given
      String body = "{\"name\":null,\"status\":\"OFF\",\"salesUnitLogo\":\"x\",\"msn\":\"1\"}";

      // When
      Response response = asPartner().body(body).patch(UNIT, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(response.jsonPath().<String>getList("extraDetails.key"))
          .containsExactlyInAnyOrder("/name", "/status", "/salesUnitLogo", "/msn");
    }

    @Test
    void whenTheLogoIsTooSmall() {
      // Given
      String logo = Pngs.base64(Pngs.square(99, Color.BLACK));

      // When
      Response response = asPartner().body("{\"salesUnitLogo\":\"" + logo + "\"}").patch(UNIT, msn);

      // Then
      refused(400, response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "null", "{\"name\":\"A\",\"name\":\"B\"}"})
    void whenTheBodyIsNoObject(String body) {
      // When
      Response response = asPartner().body(body).patch(UNIT, msn);

      // Then
      refused(400, response);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAnOperatorHasDeactivatedTheUnit() {
      // Given
      as(TestTokens.operator())
          .body("{\"status\":\"DEACTIVATED\"}")
          .patch("/operations/v1/sales-units/{msn}", msn)
          .then()
          .statusCode(200);

      // When
      Response response = asPartner().body("{\"status\":\"ACTIVE\"}").patch(UNIT, msn);

      // Then
      response.then().statusCode(403).contentType("application/problem+json");
      assertThat(rows.texts("select status, deactivated_by from sales_units where msn = $1", msn))
          .containsExactly("DEACTIVATED", "OPERATOR");
    }

    @Test
    void toAnOperator() {
      // When
      Response response = as(TestTokens.operator()).body(RENAME).patch(UNIT, msn);

      // Then
      refused(403, response);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheUnitIsAnotherPartners() {
      // When
      Response response = as(TestTokens.partner(Parties.partnerId())).body(RENAME).patch(UNIT, msn);

      // Then
      refused(404, response);
    }

    @Test
    void whenTheUnitIsAnotherMerchants() {
      // Given
      BusinessIdentifier other = Parties.norwegianMerchant();
      String token = TestTokens.merchant(other.scheme().text(), other.id(), "123456");

      // When
      Response response = as(token).body(RENAME).patch(UNIT, msn);

      // Then
      refused(404, response);
    }

    @Test
    void whenTheMerchantIsDeactivated() {
      // Given
      rows.merchant(merchant, "DEACTIVATED");

      // When
      Response response = asPartner().body(RENAME).patch(UNIT, msn);

      // Then
      refused(404, response);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999999999", "abc", "1"})
    void whenNoUnitCouldHaveThatNumber(String unknown) {
      // When
      Response response = asPartner().body(RENAME).patch(UNIT, unknown);

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns412 {

    @ParameterizedTest
    @ValueSource(strings = {"\"0.2023-11\"", "\"1.2026-01\"", "\"nonsense\""})
    void whenTheTagIsNotTheNewest(String tag) {
      // When
      Response response = asPartner().header("If-Match", tag).body(RENAME).patch(UNIT, msn);

      // Then
      response.then().statusCode(412).contentType("application/problem+json");
      nothingChanged();
    }
  }

  @Nested
  class Returns415 {

    @Test
    void whenTheBodyIsNotJson() {
      // When
      Response response = asPartner().contentType("text/plain").body("name=A").patch(UNIT, msn);

      // Then
      refused(415, response);
    }
  }
}
