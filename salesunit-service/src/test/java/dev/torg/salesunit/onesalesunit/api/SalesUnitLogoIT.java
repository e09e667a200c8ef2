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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class SalesUnitLogoIT {

  private static final String UNIT = "/management/v1/sales-units/{msn}";
  private static final String LOGO = UNIT + "/logo";

  @Inject SalesUnitRows rows;

  private final String partner = Parties.partnerId();
  private final BusinessIdentifier merchant = Parties.norwegianMerchant();
  private final byte[] png = Pngs.square(200, Color.ORANGE);
  private long msn;

  @BeforeEach
  void aUnitHasALogo() {
    msn = rows.unit(partner, merchant);
    patch("{\"salesUnitLogo\":\"" + Pngs.base64(png) + "\"}");
  }

  private RequestSpecification asPartner() {
    return given().auth().oauth2(TestTokens.partner(partner));
  }

  private void patch(String body) {
    asPartner().contentType("application/json").body(body).patch(UNIT, msn).then().statusCode(200);
  }

  @Nested
  class Returns200 {

    @Test
    void withThePicture() {
      // When
      Response response = asPartner().get(LOGO, msn);

      // Then
      response.then().statusCode(200).contentType("image/png");
      assertThat(response.asByteArray()).isEqualTo(png);
      assertThat(response.header("Cache-Control")).isEqualTo("private, max-age=300");
    }

    @Test
    void withTheNewPictureToWhoKnowsTheOldOne() {
      // Given
      String old = asPartner().get(LOGO, msn).header("ETag");
      byte[] other = Pngs.square(100, Color.BLUE);
      patch("{\"salesUnitLogo\":\"" + Pngs.base64(other) + "\"}");

      // When
      Response response = asPartner().header("If-None-Match", old).get(LOGO, msn);

      // Then
      response.then().statusCode(200);
      assertThat(response.asByteArray()).isEqualTo(other);
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheCallerHasThePictureAlready() {
      // Given
      String tag = asPartner().get(LOGO, msn).header("ETag");

      // When
      Response response = asPartner().header("If-None-Match", tag).get(LOGO, msn);

      // Then
      response.then().statusCode(304).header("ETag", tag);
      assertThat(response.asByteArray()).isEmpty();
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenTheLogoWasRemoved() {
      // Given
      patch("{\"salesUnitLogo\":null}");

      // When
      Response response = asPartner().get(LOGO, msn);

      // Then
      response.then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void whenTheUnitIsAnotherPartners() {
      // Given
      String stranger = TestTokens.partner(Parties.partnerId());

      // When
      Response response = given().auth().oauth2(stranger).get(LOGO, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }

    @Test
    void whenTheUnitIsDeactivated() {
      // Given
      patch("{\"status\":\"DEACTIVATED\"}");

      // When
      Response response = asPartner().get(LOGO, msn);

      // Then
      assertThat(response.statusCode()).isEqualTo(404);
    }
  }
}
