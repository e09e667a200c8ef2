package dev.torg.partner.partners.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class WhoAmIIT {

  private static final String PATH = "/management/v1/partners/whoami";

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {"2023-08", "2023-11", "2026-01"})
    void withThePartnerInEveryVersion(String version) {
      String partnerId = Operator.registersPartner();

      Response answer =
          given()
              .auth()
              .oauth2(TestTokens.partner(partnerId))
              .header("Api-Version", version)
              .get(PATH);

      answer
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"1\""))
          .header("Api-Version", equalTo(version))
          .body("partnerId", equalTo(partnerId))
          .body("name", equalTo("Acme Partner"))
          .body("status", equalTo("ACTIVE"));
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenThePartnerHasNotChanged() {
      given()
          .auth()
          .oauth2(TestTokens.partner(Operator.registersPartner()))
          .header("If-None-Match", "\"1\"")
          .get(PATH)
          .then()
          .statusCode(304);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenTheTokenIsExpired() {
      assertRefused(TestTokens.partnerToken("123456").expired().signed());
    }

    @Test
    void whenAStrangerSignedTheToken() {
      assertRefused(TestTokens.partnerToken("123456").signedByAStranger());
    }

    @Test
    void whenNobodySignedTheToken() {
      assertRefused(TestTokens.partnerToken("123456").unsigned());
    }

    private static void assertRefused(String token) {
      given()
          .auth()
          .oauth2(token)
          .get(PATH)
          .then()
          .statusCode(401)
          .contentType("application/problem+json")
          .header("WWW-Authenticate", startsWith("Bearer"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenTheKeysAreASalesUnits() {
      given()
          .auth()
          .oauth2(TestTokens.merchant("business:NO:ORG", "310100307", "123456"))
          .get(PATH)
          .then()
          .statusCode(403)
          .body("detail", containsString("partner keys"));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchPartner() {
      given()
          .auth()
          .oauth2(TestTokens.partner(Operator.freshPartnerId()))
          .get(PATH)
          .then()
          .statusCode(404);
    }
  }
}
