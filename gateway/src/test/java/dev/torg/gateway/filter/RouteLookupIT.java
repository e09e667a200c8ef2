package dev.torg.gateway.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.gateway.testing.BareConnection;
import dev.torg.gateway.testing.Gateway;
import dev.torg.gateway.testing.StubServices;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(StubServices.class)
class RouteLookupIT {

  @Nested
  class Returns200 {

    @ParameterizedTest
    @CsvSource({
      "/management/v1/partners/whoami, partner-service",
      "/management/v1/sales-units, salesunit-service",
      "/management/v1/sales-units/123456, salesunit-service",
      "/management/v1/merchants/987654325/sales-units, salesunit-service",
      "/management/v1/product-orders/1, productorder-service",
      "/management/v2/product-orders/1/details, productorder-service"
    })
    void fromTheServiceOfThePath(String path, String service) {
      // When
      var answer = Gateway.asPartner().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getString("service")).isEqualTo(service);
      assertThat(answer.jsonPath().getString("uri")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accesstoken/get", "/accessToken/get", "/ACCESSTOKEN/GET"})
    void forTheTokenPathInAnyLetterCase(String path) {
      // When
      var answer = Gateway.request().post(path + "?x=1");
      // Then
      assertThat(answer.jsonPath().getString("uri")).isEqualTo("/accesstoken/get?x=1");
    }

    @ParameterizedTest
    @CsvSource({
      "/management/v1/sales-units/123456/, /management/v1/sales-units/123456",
      "/management/v1/sales-units/?limit=5, /management/v1/sales-units?limit=5",
      "/management/v1/partners/whoami/, /management/v1/partners/whoami"
    })
    void withASlashAtTheEndAsWithout(String path, String seen) {
      // When
      var answer = Gateway.asPartner().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.jsonPath().getString("uri")).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/problems/", "/docs/", "/openapi.json/", "/problems/not-found/"})
    void withASlashAtTheEndOfAPageOfOurs(String path) {
      // When
      var answer = Gateway.request().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void forHeadWhereThereIsGet() {
      // When
      var answer = Gateway.asPartner().head("/management/v1/sales-units");
      // Then
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.header("Content-Type")).isEqualTo("application/json");
    }
  }

  @Nested
  class Returns204 {

    @Test
    void forOptionsWithWhatIsAllowed() {
      // When
      var answer = Gateway.request().options("/management/v1/product-orders/1");
      // Then
      assertThat(answer.statusCode()).isEqualTo(204);
      assertThat(answer.header("Allow")).isEqualTo("DELETE, GET, HEAD, OPTIONS");
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/q/health",
          "/q/metrics",
          "/Management/v1/sales-units",
          "/problems/none-of-ours"
        })
    void forAPathThatDoesNotExist(String path) {
      // When
      var answer = Gateway.asPartner().get(path);
      // Then
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.jsonPath().getString("type"))
          .isEqualTo("https://torg.example/problems/not-found");
      assertThat(answer.jsonPath().getList("extraDetails")).isEmpty();
    }
  }

  @Nested
  class Returns404ForSpellings {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "/management/v1//sales-units",
          "/management/v1/sales-units//",
          "/management/v1/%73ales-units"
        })
    void thatOnlyMeanTheSameToSomeone(String path) {
      // When
      String answer = BareConnection.get(path);
      // Then
      assertThat(answer).startsWith("HTTP/1.1 404 ").contains("/problems/not-found\"");
    }
  }

  @Nested
  class Returns405 {

    @Test
    void forAMethodThatThePathDoesNotKnow() {
      // When
      var answer = Gateway.asPartner().delete("/management/v1/sales-units");
      // Then
      assertThat(answer.statusCode()).isEqualTo(405);
      assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
      assertThat(answer.jsonPath().getInt("status")).isEqualTo(405);
    }
  }
}
