package dev.torg.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What old and careless clients send to paths that need no token. */
@QuarkusTest
@WithTestResource(StubServices.class)
class PublicPathIT {

  private static final String TOKEN = "/accesstoken/get";

  @ParameterizedTest
  @ValueSource(strings = {"Bearer", "Bearer ", "bearer  "})
  void anEmptyBearerIsDropped(String header) {
    // When
    var answer = Gateway.request().header("Authorization", header).post(TOKEN);
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getMap("headers")).doesNotContainKey("authorization");
  }

  @Test
  void anExpiredTokenIsDropped() {
    // Given
    String expired = TestTokens.partnerToken("123456").expired().signed();
    // When
    var answer = Gateway.as(expired).post(TOKEN);
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getMap("headers")).doesNotContainKey("authorization");
  }

  @Test
  void basicAuthenticationReachesTheService() {
    // When
    var answer =
        Gateway.request()
            .auth()
            .preemptive()
            .basic("id", "secret")
            .formParam("grant_type", "client_credentials")
            .post("/miami/v1/token");
    // Then
    assertThat(answer.jsonPath().getString("headers.authorization")).startsWith("Basic ");
    assertThat(answer.jsonPath().getInt("bodyLength")).isEqualTo(29);
  }

  @Test
  void headerNamesWithUnderscoresReachTheService() {
    // When
    var answer =
        Gateway.request()
            .header("client_id", "id")
            .header("client_secret", "secret")
            .header("Ocp-Apim-Subscription-Key", "key")
            .post(TOKEN);
    // Then
    assertThat(answer.jsonPath().getString("headers.client_id")).isEqualTo("id");
    assertThat(answer.jsonPath().getString("headers.client_secret")).isEqualTo("secret");
    assertThat(answer.jsonPath().getString("headers.ocp-apim-subscription-key")).isEqualTo("key");
  }

  @Test
  void aContentTypeWithoutABodyIsFine() {
    // When
    var answer = Gateway.request().header("Content-Type", "application/json").post(TOKEN);
    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.jsonPath().getInt("bodyLength")).isZero();
  }

  @Test
  void theLoginGetsItsCookies() {
    // When
    var answer = Gateway.request().header("Cookie", "q_auth=1; a=b").get("/portal/v1/login");
    // Then
    assertThat(answer.jsonPath().getString("headers.cookie")).isEqualTo("q_auth=1; a=b");
  }

  @Test
  void otherPathsGetNoCookies() {
    // When
    var answer = Gateway.request().header("Cookie", "a=b").post(TOKEN);
    // Then
    assertThat(answer.jsonPath().getMap("headers")).doesNotContainKey("cookie");
  }
}
