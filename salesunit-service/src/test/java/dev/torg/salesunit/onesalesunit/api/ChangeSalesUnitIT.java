package dev.torg.salesunit.onesalesunit.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a PATCH of a unit does; what it refuses is in {@link ChangeSalesUnitRefusedIT}. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ChangeSalesUnitIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";
  private static final String SEQUENCE = "select sequence from sales_units where msn = $1";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private long msn;

  @BeforeEach
  void aUnitIsThere() {
    msn = rows.unit(partner, merchant);
  }

  private RequestSpecification asPartner() {
    return given().auth().oauth2(TestTokens.partner(partner));
  }

  private RequestSpecification asMerchant() {
    return given()
        .auth()
        .oauth2(TestTokens.merchant(merchant.scheme().text(), merchant.id(), Long.toString(msn)));
  }

  private static RequestSpecification patch(RequestSpecification caller, String body) {
    return caller
        .contentType("application/merge-patch+json")
        .body(body.getBytes(StandardCharsets.UTF_8));
  }

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"2023-08", "2023-11", "2026-01"})
    void withTheUnitAsAReadShowsItAfterwards(String version) {
      // Given
      RequestSpecification caller = asPartner().header("Api-Version", version);

      // When
      Response response = patch(caller, "{\"name\":\"Ola & Sønn\"}").patch(UNIT, msn);

      // Then
      Response read = asPartner().header("Api-Version", version).get(UNIT, msn);
      response
          .then()
          .statusCode(200)
          .header("Api-Version", version)
          .body("name", equalTo("Ola & Sønn"));
      assertThat(response.asString()).isEqualTo(read.asString());
      assertThat(response.header("ETag")).isEqualTo(read.header("ETag")).startsWith("\"2.");
    }

    @Test
    void withTheContentTypeOfPlainJsonToo() {
      // Given
      RequestSpecification caller = asMerchant().contentType("application/json");

      // When
      Response response = caller.body("{\"name\":\"Nytt navn\"}").patch(UNIT, msn);

      // Then
      response.then().statusCode(200).body("name", equalTo("Nytt navn"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"{}", "{\"name\":\"Unit 1\",\"status\":\"ACTIVE\",\"salesUnitLogo\":null}"})
    void leavingNoTraceWhenNothingChanges(String body) {
      // Given
      String tag = asPartner().get(UNIT, msn).header("ETag");

      // When
      Response response = patch(asPartner(), body).patch(UNIT, msn);

      // Then
      response.then().statusCode(200).header("ETag", tag);
      assertThat(rows.numbers(SEQUENCE, msn)).containsExactly(1L);
    }

    @Test
    void whenTheTagIsTheNewest() {
      // Given
      String tag = asPartner().get(UNIT, msn).header("ETag");

      // When
      Response response =
          patch(asPartner().header("If-Match", tag), "{\"name\":\"Ny\"}").patch(UNIT, msn);

      // Then
      response.then().statusCode(200).header("ETag", startsWith("\"2."));
    }

    @Test
    void showingTheUnitThatIsNoLongerToBeSeen() {
      // Given
      RequestSpecification deactivation = patch(asPartner(), "{\"status\":\"DEACTIVATED\"}");

      // When
      Response response = deactivation.patch(UNIT, msn);

      // Then
      response.then().statusCode(200).body("msn", equalTo(Long.toString(msn)));
      asPartner().get(UNIT, msn).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void toWhoActivatesItsUnitAgain(boolean byPartner) {
      // Given
      long off = rows.deactivatedUnit(partner, merchant);
      RequestSpecification owner = byPartner ? asPartner() : asMerchant();

      // When
      Response response = patch(owner, "{\"status\":\"ACTIVE\"}").patch(UNIT, off);

      // Then
      response.then().statusCode(200);
      asPartner().get(UNIT, off).then().statusCode(200);
    }
  }

  @Nested
  class WritesTheChangeLog {

    @Test
    void withWhatChangedAndWhoItWas() {
      // Given
      patch(asMerchant(), "{\"name\":\"A\"}").patch(UNIT, msn).then().statusCode(200);

      // When
      Response response =
          patch(asPartner(), "{\"name\":\"B\",\"status\":\"DEACTIVATED\"}").patch(UNIT, msn);

      // Then
      assertThat(response.jsonPath().getList("changelog.change"))
          .isEqualTo(List.of("Updated MSN name", "Updated MSN name", "MSN deactivated"));
      assertThat(response.jsonPath().getList("changelog.changedBy"))
          .isEqualTo(
              List.of(
                  "Merchant, using Management API",
                  "Partner, using Management API",
                  "Partner, using Management API"));
    }

    @Test
    void andShowsTheNewestTen() {
      // Given
      for (int n = 1; n <= 12; n++) {
        patch(asPartner(), "{\"name\":\"Nummer " + n + "\"}").patch(UNIT, msn);
      }

      // When
      Response response = asPartner().get(UNIT, msn);

      // Then
      assertThat(response.jsonPath().getList("changelog")).hasSize(10);
      assertThat(rows.numbers("select count(*) from sales_unit_changes where msn = $1", msn))
          .containsExactly(12L);
    }
  }
}
