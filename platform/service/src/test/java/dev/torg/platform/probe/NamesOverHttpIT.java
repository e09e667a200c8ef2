package dev.torg.platform.probe;

import static dev.torg.platform.probe.ProbeRequest.request;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How answers name the request that they are to, and the version that they are in. */
@QuarkusTest
@WithTestResource(ProbeKeys.class)
class NamesOverHttpIT {

  @Nested
  class NamesTheRequest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "1234", "<script>"})
    void byAnIdOfItsOwnWhenTheSentOneIsNone(String requestId) {
      // Given
      RequestSpecification request = given().header("X-Request-Id", requestId);

      // When
      Response response = request.get("/management/v1/hidden");

      // Then
      response.then().statusCode(404).body("instance", matchesPattern("urn:uuid:[0-9a-f-]{36}"));
    }
  }

  @Nested
  class NamesTheVersion {

    @Test
    void ofThePath() {
      // When
      Response response = request().get("/management/v2/version");

      // Then
      assertThat(response.asString()).isEqualTo("\"2026-01\"");
      assertThat(response.header("Api-Version")).isEqualTo("2026-01");
    }

    @Test
    void ofTheHeader() {
      // When
      Response response = request().header("Api-Version", "2023-08").get("/management/v1/version");

      // Then
      assertThat(response.asString()).isEqualTo("\"2023-08\"");
      assertThat(response.header("Api-Version")).isEqualTo("2023-08");
    }

    @Test
    void thatIsPinnedOnTheKey() throws GeneralSecurityException {
      // Given
      RequestSpecification request = request().auth().oauth2(ProbeKeys.partnerToken("2026-01"));

      // When
      Response response = request.get("/management/v1/partners/version");

      // Then
      assertThat(response.asString()).isEqualTo("\"2026-01\"");
      assertThat(response.header("Api-Version")).isEqualTo("2026-01");
    }

    @Test
    void ofTheAddressWhateverTheHeaderSays() {
      // When
      Response response =
          request().header("Api-Version", "2026-01").get("/management/v1/version/974760673");

      // Then
      assertThat(response.asString()).isEqualTo("\"2023-08\"");
      assertThat(response.header("Api-Version")).isEqualTo("2023-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/management/v1/version", "/management/v1/hidden", "/nowhere"})
    void ofTheDefaultOnEveryAnswer(String path) {
      // When
      Response response = request().get(path);

      // Then
      assertThat(response.header("Api-Version")).isEqualTo("2023-11");
    }
  }
}
