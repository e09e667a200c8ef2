package dev.torg.gateway.limit;

import static dev.torg.gateway.testing.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitIT.SmallQuota.class)
@WithTestResource(StubServices.class)
class RateLimitIT {

  private static final String FAVOURED = "0190a000-0000-7000-8000-00000000000f";

  public static class SmallQuota implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "torg.gateway.rate-limit.requests",
          "2",
          "torg.gateway.rate-limit.addresses",
          "2",
          "torg.gateway.rate-limit.per-credential.\"" + FAVOURED + "\"",
          "3",
          "torg.gateway.rate-limit.window",
          "1h");
    }
  }

  @Nested
  class Returns200 {

    @Test
    void withWhatIsLeft() {
      // When
      var answer = Gateway.as(TestTokens.partner("1001")).get(SALES_UNITS);
      // Then
      assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"default\";q=2;w=3600");
      assertThat(answer.header("RateLimit")).startsWith("\"default\";r=1;t=");
    }

    @Test
    void withTheLimitOfTheCredential() {
      // Given
      String token = TestTokens.partnerToken("1005").with("sub", FAVOURED).signed();
      // When
      var answer = Gateway.as(token).get(SALES_UNITS);
      // Then
      assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"default\";q=3;w=3600");
      assertThat(answer.header("RateLimit")).startsWith("\"default\";r=2;t=");
    }

    @Test
    void whenAnotherCallersQuotaIsUsedUp() {
      // Given
      String greedy = TestTokens.partner("1002");
      Gateway.as(greedy).get(SALES_UNITS);
      Gateway.as(greedy).get(SALES_UNITS);
      // When
      var answer = Gateway.as(TestTokens.partner("1003")).get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns429 {

    @Test
    void butToProgramsThatNeedTheKeysAtTheSameAddress() {
      // Given
      Gateway.request().get("/nothing-1");
      Gateway.request().get("/nothing-2");
      Gateway.request().get("/nothing-3");
      // When
      var answer = Gateway.request().get("/.well-known/gateway-jwks.json");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void whenTheQuotaIsUsedUp() {
      // Given
      String token = TestTokens.partner("1004");
      Gateway.as(token).get(SALES_UNITS);
      Gateway.as(token).get(SALES_UNITS);
      // When
      var answer = Gateway.as(token).get(SALES_UNITS);
      // Then
      assertThat(answer.statusCode()).isEqualTo(429);
      assertThat(answer.header("RateLimit")).startsWith("\"default\";r=0;t=");
      assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(3_300, 3_600);
      assertThat(answer.jsonPath().getString("type")).endsWith("/problems/too-many-requests");
    }

    @Test
    void whenAnAddressWithoutACredentialKeepsAsking() {
      // Given
      Gateway.request().get("/nothing-1");
      Gateway.request().get("/nothing-2");
      // When
      var answer = Gateway.request().get("/nothing-3");
      // Then
      assertThat(answer.statusCode()).isEqualTo(429);
    }
  }
}
