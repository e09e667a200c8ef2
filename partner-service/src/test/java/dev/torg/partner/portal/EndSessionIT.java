package dev.torg.partner.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class EndSessionIT {

  @Nested
  class Returns204 {

    @Test
    void andTakesTheCookieAway() {
      Response answer =
          given()
              .cookie("torg_session", TestTokens.portal("Kari Nordmann"))
              .delete("/portal/v1/session");

      answer.then().statusCode(204);
      assertThat(answer.detailedCookie("torg_session").getMaxAge()).isZero();
      assertThat(answer.detailedCookie("torg_session").getValue()).isEmpty();
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutASession() {
      given().delete("/portal/v1/session").then().statusCode(401);
    }
  }
}
