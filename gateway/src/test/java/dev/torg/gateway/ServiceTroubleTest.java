package dev.torg.gateway;

import static dev.torg.gateway.Gateway.SALES_UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(StubServices.class)
class ServiceTroubleTest {

  @Nested
  class Returns200 {

    @Test
    void withALargeAnswerInOnePiece() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/large");
      // Then
      assertThat(answer.asByteArray()).hasSize(StubService.LARGE);
    }
  }

  @Nested
  class Returns204 {

    @Test
    void withoutABody() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/no-content");
      // Then
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(answer.header("Transfer-Encoding")).isNull();
    }
  }

  @Nested
  class Returns304 {

    @Test
    void withTheTagAndTheQuota() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/not-modified");
      // Then
      assertThat(answer.statusCode()).isEqualTo(304);
      assertThat(answer.header("ETag")).isEqualTo("\"7\"");
      assertThat(answer.header("RateLimit")).isNotNull();
    }
  }

  @Nested
  class Returns404 {

    @Test
    void withADocumentWhenTheServiceSentNone() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/empty-404");
      // Then
      problem(answer, 404, "not-found");
    }
  }

  @Nested
  class Returns500 {

    @Test
    void withADocumentWhenTheServiceSentAPage() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/html-500");
      // Then
      problem(answer, 500, "internal-error");
    }
  }

  @Nested
  class Returns502 {

    @Test
    void whenTheServiceHangsUp() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/drop");
      // Then
      problem(answer, 502, "bad-gateway");
    }
  }

  @Nested
  class Returns503 {

    @Test
    void whenTheServiceIsDown() {
      // When
      var answer = Gateway.asPartner().get("/management/v1/merchants");
      // Then
      problem(answer, 503, "unavailable");
      assertThat(answer.header("Retry-After")).isEqualTo("1");
    }
  }

  @Nested
  class Returns504 {

    @Test
    void whenTheServiceIsTooSlow() {
      // When
      var answer = Gateway.asPartner().get(SALES_UNITS + "/slow");
      // Then
      problem(answer, 504, "gateway-timeout");
    }
  }

  private static void problem(Response answer, int status, String slug) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
    assertThat(answer.jsonPath().getString("type"))
        .isEqualTo("https://torg.example/problems/" + slug);
    assertThat(answer.jsonPath().getList("extraDetails")).isEmpty();
    assertThat(answer.header("RateLimit")).isNotNull();
    assertThat(answer.header("RateLimit-Policy")).isNotNull();
  }
}
