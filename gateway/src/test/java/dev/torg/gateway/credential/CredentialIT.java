package dev.torg.gateway.credential;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class CredentialIT {

  private static final String SESSION = "/portal/v1/session";
  private static final String KEY = "0f14ebcab0eb4b29ae0cb90d91b4a84a";

  @Nested
  class Returns200 {

    @Test
    void withAToken() {
      // When
      var answer = Gateway.as(TestTokens.partner("123456")).get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void withTheSubscriptionKeyOfTheToken() {
      // Given
      String token = withSubscriptionKey();
      // When
      var answer = Gateway.as(token).header("Ocp-Apim-Subscription-Key", KEY).get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getMap("headers"))
          .doesNotContainKey("ocp-apim-subscription-key");
    }

    @Test
    void forAnOperatorWithAnEidInOperationsAndAboutTheSession() {
      // Given
      String olga = TestTokens.operator("Olga Operator");
      // When
      var partners = Gateway.as(olga).get("/operations/v1/partners");
      var session = Gateway.as(olga).get(SESSION);
      // Then
      assertThat(partners.statusCode()).isEqualTo(200);
      assertThat(session.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      // When
      var answer = Gateway.request().get(SALES_UNITS);
      // Then
      refused(answer);
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"torg\"");
    }

    @Test
    void withAnEmptyBearer() {
      // When
      var answer = Gateway.request().header("Authorization", "Bearer").get(SALES_UNITS);
      // Then
      refused(answer);
    }

    @Test
    void withAnotherScheme() {
      // When
      var answer = Gateway.request().auth().preemptive().basic("a", "b").get(SALES_UNITS);
      // Then
      refused(answer);
    }

    @Test
    void withAnExpiredToken() {
      // When
      var answer =
          Gateway.as(TestTokens.partnerToken("123456").expired().signed()).get(SALES_UNITS);
      // Then
      refused(answer);
      assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void withAForeignSignature() {
      // When
      var answer =
          Gateway.as(TestTokens.partnerToken("123456").signedByAStranger()).get(SALES_UNITS);
      // Then
      refused(answer);
    }

    @Test
    void withoutASignature() {
      // When
      var answer = Gateway.as(TestTokens.partnerToken("123456").unsigned()).get(SALES_UNITS);
      // Then
      refused(answer);
    }

    @Test
    void withNonsense() {
      // When
      var answer = Gateway.as("nonsense").get(SALES_UNITS);
      // Then
      refused(answer);
    }

    @Test
    void withoutTheSubscriptionKeyOfTheToken() {
      // When
      var answer = Gateway.as(withSubscriptionKey()).get(SALES_UNITS);
      // Then
      refused(answer);
    }

    @Test
    void withAnotherSubscriptionKey() {
      // When
      var answer =
          Gateway.as(withSubscriptionKey())
              .header("Ocp-Apim-Subscription-Key", "another")
              .get(SALES_UNITS);
      // Then
      refused(answer);
    }

    private static void refused(Response answer) {
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.jsonPath().getString("type")).endsWith("/problems/unauthorized");
      assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
      assertThat(answer.header("RateLimit")).isNotNull();
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forTheWrongKindOfCallerNamingTheRightOne() {
      // When
      var answer = Gateway.as(TestTokens.operator()).get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.jsonPath().getString("detail")).contains("partner or merchant");
    }

    @Test
    void forAnOperatorWithKeysWhoAsksForASession() {
      // When
      var answer = Gateway.as(TestTokens.operator()).get(SESSION);
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void forAMerchantWhoAsksForAPartnersThings() {
      // Given
      String merchant = TestTokens.merchant("business:NO:ORG", "923609016", "123456");
      // When
      var answer = Gateway.as(merchant).get("/management/v1/partners/whoami");
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void forAPartnerInOperations() {
      // When
      var answer = Gateway.asPartner().get("/operations/v1/partners");
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void forAReaderWhoChangesSomethingButTheSession() {
      // Given
      String reader =
          TestTokens.portalToken("Rita Reader")
              .with("acting_partner", "7001001")
              .with("access", "reader")
              .signed();
      // When
      var change = Gateway.as(reader).delete("/portal/v1/sales-units/123456/keys");
      var look = Gateway.as(reader).get("/portal/v1/sales-units/123456/keys");
      var logOut = Gateway.as(reader).delete("/portal/v1/session");
      // Then
      assertThat(change.statusCode()).isEqualTo(403);
      assertThat(change.jsonPath().getString("detail")).contains("look");
      assertThat(look.statusCode()).isEqualTo(200);
      assertThat(logOut.statusCode()).isEqualTo(200);
    }
  }

  private static String withSubscriptionKey() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
      return TestTokens.partnerToken("123456")
          .with("subkey", Base64.getUrlEncoder().withoutPadding().encodeToString(hash))
          .signed();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
