package dev.torg.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import dev.torg.platform.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class SessionCookieIT {

  private static final String SESSION = "/portal/v1/session";

  @Nested
  class Returns200 {

    @Test
    void andBecomesAToken() {
      // Given
      String token = TestTokens.portal("Kari Nordmann");
      // When
      var answer =
          Gateway.request()
              .header("Cookie", "torg_session=planted; __Host-torg_session=" + token)
              .get(SESSION);
      // Then
      assertThat(answer.jsonPath().getString("headers.authorization")).startsWith("Bearer ");
      assertThat(answer.jsonPath().getMap("headers")).doesNotContainKey("cookie");
    }

    @Test
    void forAChangeByOurOwnPage() {
      // When
      var answer = deleteSession("Sec-Fetch-Site", "same-origin");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void forAChangeByOurOwnPageInAnOlderBrowser() {
      // When
      var answer = deleteSession("Origin", "https://torg.example");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void whenANeighbouringHostCanPlantIt() {
      // Given
      String token = TestTokens.portal("Kari Nordmann");
      // When
      var answer = Gateway.request().header("Cookie", "torg_session=" + token).get(SESSION);
      // Then
      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forAChangeByAnotherSite() {
      // When
      var answer = deleteSession("Sec-Fetch-Site", "cross-site");
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void forAChangeFromAnotherOrigin() {
      // When
      var answer = deleteSession("Origin", "https://evil.example");
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void forAChangeByNobodyKnowsWhom() {
      // When
      var answer = deleteSession("Accept", "*/*");
      // Then
      assertThat(answer.statusCode()).isEqualTo(403);
    }
  }

  private static Response deleteSession(String header, String value) {
    return Gateway.request()
        .cookie("__Host-torg_session", TestTokens.portal("Kari Nordmann"))
        .header(header, value)
        .delete(SESSION);
  }
}
