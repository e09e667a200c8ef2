package dev.torg.gateway.forward;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A service outside of this house that an operator put behind the gateway. */
@QuarkusTest
@WithTestResource(StubServices.class)
class AnotherUpstreamIT {

  private static final String PAYMENTS = "/epayment/v1/payments";

  @Nested
  class Returns200 {

    @Test
    void fromTheUpstreamItself() {
      // When
      var answer =
          Gateway.asPartner().contentType("application/json").body("{}").post(PAYMENTS + "?a=b");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getString("service")).isEqualTo("payments");
      assertThat(answer.jsonPath().getString("uri")).isEqualTo(PAYMENTS + "?a=b");
      assertThat(answer.header("RateLimit")).isNotEmpty();
    }

    @Test
    void withoutWhatWouldProveTheCallerToOthers() {
      // Given
      String token = TestTokens.partner("123456");
      // When
      var answer =
          Gateway.as(token).header("Ocp-Apim-Subscription-Key", "key").get(PAYMENTS + "/1");
      // Then
      assertThat(answer.jsonPath().getString("headers.authorization"))
          .startsWith("Bearer ")
          .isNotEqualTo("Bearer " + token);
      assertThat(answer.jsonPath().getMap("headers"))
          .doesNotContainKey("ocp-apim-subscription-key");
    }

    @Test
    void forAMerchantAndAParameterInThePath() {
      // When
      var answer =
          Gateway.as(TestTokens.merchant("business:NO:ORG", "923609016", "123456"))
              .get(PAYMENTS + "/acme-shop-123");
      // Then
      assertThat(answer.jsonPath().getString("service")).isEqualTo("payments");
    }
  }

  @Nested
  class Returns502 {

    /** More often than one credential may have under way. */
    @Test
    void toAStatusThatIsNoneAndKeepsNothingForIt() {
      // Given
      for (int call = 0; call < 120; call++) {
        assertThat(Gateway.asPartner().get(PAYMENTS + "/no-status").statusCode()).isEqualTo(502);
      }
      // When
      var next = Gateway.asPartner().get(PAYMENTS + "/1");
      // Then
      assertThat(next.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      // When
      var answer = Gateway.request().get(PAYMENTS + "/1");
      // Then
      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forACallerWhoIsNotNamed() {
      // When
      var answer = Gateway.as(TestTokens.operator()).get(PAYMENTS + "/1");
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAPathThatIsNotNamed() {
      // When
      var answer = Gateway.asPartner().get(PAYMENTS + "/1/refund");
      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
    }
  }

  @Nested
  class Returns405 {

    @Test
    void forAMethodThatIsNotNamed() {
      // When
      var answer = Gateway.asPartner().delete(PAYMENTS + "/1");
      // Then
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
  }
}
