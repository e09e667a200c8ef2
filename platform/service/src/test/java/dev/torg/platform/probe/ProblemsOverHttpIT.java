package dev.torg.platform.probe;

import static dev.torg.platform.probe.ProbeRequest.REQUEST;
import static dev.torg.platform.probe.ProbeRequest.TRACE;
import static dev.torg.platform.probe.ProbeRequest.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.security.GeneralSecurityException;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ProbeKeys.class)
class ProblemsOverHttpIT {

  @Nested
  class Returns400 {

    @Test
    void forABodyThatIsNotJson() {
      // Given
      RequestSpecification request = request().contentType("application/json").body("{");

      // When
      Response response = request.post("/management/v1/forms");

      // Then
      assertProblem(response, 400, "malformed-request");
    }

    @Test
    void forAnEmptyBody() {
      // Given
      RequestSpecification request = request().contentType("application/json");

      // When
      Response response = request.post("/management/v1/forms");

      // Then
      assertProblem(response, 400, "malformed-request");
    }

    @Test
    void forABodyThatDoesNotFitItsRecord() {
      // Given
      RequestSpecification request =
          request().contentType("application/json").body("{\"number\":\"x\",\"other\":1}");

      // When
      Response response = request.post("/management/v1/bound");

      // Then
      assertProblem(response, 400, "malformed-request");
    }

    @Test
    void namingEachValueThatIsNotAccepted() {
      // Given
      RequestSpecification request =
          request().contentType("application/json").body("{\"name\":\"too long\",\"nane\":1}");

      // When
      Response response = request.post("/management/v1/forms");

      // Then
      assertProblem(response, 400, "validation-failed")
          .body("extraDetails", hasSize(2))
          .body("extraDetails.key", equalTo(List.of("/name", "/nane")));
    }

    @Test
    void forAVersionThatDoesNotExist() {
      // Given
      RequestSpecification request = request().header("Api-Version", "2024-01");

      // When
      Response response = request.get("/management/v1/version");

      // Then
      assertProblem(response, 400, "unknown-api-version");
    }
  }

  @Nested
  class Returns401 {

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer forged", "Basic eDp5", "Bearer a.b.c"})
    void withoutAGoodToken(String authorization) {
      // Given
      RequestSpecification request = request().header("Authorization", authorization);

      // When
      Response response = request.get("/management/v1/operators");

      // Then
      assertProblem(response, 401, "unauthorized");
      assertThat(response.header("WWW-Authenticate")).startsWith("Bearer");
    }
  }

  @Nested
  class Returns403 {

    @Test
    void toACallerOfAnotherKind() throws GeneralSecurityException {
      // Given
      RequestSpecification request = request().auth().oauth2(ProbeKeys.partnerToken("2026-01"));

      // When
      Response response = request.get("/management/v1/operators");

      // Then
      assertProblem(response, 403, "forbidden").body("detail", endsWith("kind: operator."));
    }

    @ParameterizedTest
    @CsvSource({"businesses, a business.", "representatives, a business or a partner."})
    void namingWhatAPersonMustChooseFirst(String path, String missing)
        throws GeneralSecurityException {
      // Given
      RequestSpecification request = request().auth().oauth2(ProbeKeys.partnerToken("2026-01"));

      // When
      Response response = request.get("/management/v1/" + path);

      // Then
      assertProblem(response, 403, "forbidden")
          .body("detail", startsWith("This needs a person who acts for " + missing));
    }
  }

  @Nested
  class Returns404 {

    @ParameterizedTest
    @ValueSource(strings = {"/management/v1/hidden", "/management/v1/nowhere", "/", "/no/where"})
    void withTheSameBodyForHiddenAndUnknown(String path) {
      // When
      Response response = request().get(path);

      // Then
      assertProblem(response, 404, "not-found")
          .body("detail", equalTo("There is nothing at this address that this caller can see."));
    }
  }

  @Nested
  class Returns405 {

    @Test
    void forAMethodThatTheAddressDoesNotAnswer() {
      // When
      Response response = request().delete("/management/v1/version");

      // Then
      assertProblem(response, 405, "method-not-allowed");
    }
  }

  @Nested
  class Returns406 {

    @Test
    void whenTheCallerWantsNoJson() {
      // Given
      RequestSpecification request = request().accept("image/png");

      // When
      Response response = request.get("/management/v1/version");

      // Then
      assertProblem(response, 406, "not-acceptable");
    }
  }

  @Nested
  class Returns415 {

    @Test
    void forABodyInAnotherFormat() {
      // Given
      RequestSpecification request = request().contentType("text/xml").body("<x/>");

      // When
      Response response = request.post("/management/v1/forms");

      // Then
      assertProblem(response, 415, "unsupported-media-type");
    }
  }

  @Nested
  class Returns4xx {

    @Test
    void keepingAnUnusualStatusButNotItsWords() {
      // When
      Response response = request().get("/management/v1/teapot");

      // Then
      assertProblem(response, 418, "malformed-request");
    }
  }

  @Nested
  class Returns500 {

    @Test
    void withoutAWordAboutWhatFailed() {
      // When
      Response response = request().get("/management/v1/failure");

      // Then
      assertProblem(response, 500, "internal-error");
    }
  }

  private static ValidatableResponse assertProblem(Response response, int status, String slug) {
    assertThat(response.asString())
        .doesNotContain("OrderStore", "Exception", "dev.torg", "jackson", "select", "RESTEASY");
    return response
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", endsWith("/problems/" + slug))
        .body("status", equalTo(status))
        .body("instance", equalTo("urn:uuid:" + REQUEST))
        .body("traceId", equalTo(TRACE));
  }
}
