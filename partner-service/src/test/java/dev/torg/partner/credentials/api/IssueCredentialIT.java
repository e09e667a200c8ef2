package dev.torg.partner.credentials.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@WithTestResource(DevelopmentEid.class)
class IssueCredentialIT {

  @Nested
  class Returns201 {

    @Test
    void withKeysThatLetAnOperatorIn() {
      Response answer = post(Map.of("kind", "operator-keys", "name", "Nora Operator"));

      answer.then().statusCode(201).body("name", equalTo("Nora Operator"));
      String token = tokenFor(answer);
      given().auth().oauth2(token).get("/operations/v1/partners").then().statusCode(200);
    }

    @Test
    void withKeysThatLetAnAdministratorInButNotAmongOperators() {
      Response answer =
          post(Map.of("kind", "administrator-keys", "orgIds", List.of("org_b", "org_a")));

      answer.then().statusCode(201).body("orgIds", contains("org_a", "org_b"));
      String token = tokenFor(answer);
      given().auth().oauth2(token).get("/operations/v1/partners").then().statusCode(403);
    }

    @Test
    void withTheLimitThatWasAskedFor() {
      Map<String, Object> wanted =
          Map.of("kind", "administrator-keys", "orgIds", List.of("org_a"), "requestsPerMinute", 60);

      Response answer = post(wanted);

      answer
          .then()
          .statusCode(201)
          .header("Location", "/operations/v1/credentials/" + answer.path("clientId"))
          .body("requestsPerMinute", equalTo(60));
    }

    private static String tokenFor(Response issued) {
      var keys = new Keys(issued.path("clientId"), issued.path("clientSecret"), null);
      return keys.asOAuthClient().post("/miami/v1/token").path("access_token");
    }
  }

  @Nested
  class Returns400 {

    @Test
    void whenAnOperatorHasNoName() {
      post(Map.of("kind", "operator-keys"))
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/name"));
    }

    @Test
    void whenAnOrganisationCannotBeOne() {
      post(Map.of("kind", "administrator-keys", "orgIds", List.of("org_a", "Everything")))
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/orgIds"));
    }

    @Test
    void whenTheLimitLetsNothingThrough() {
      post(Map.of("kind", "operator-keys", "name", "x", "requestsPerMinute", 0))
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/requestsPerMinute"));
    }

    @Test
    void whenAPartnersKeysAreAskedForHere() {
      post(Map.of("kind", "partner-keys", "name", "x"))
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains("/kind"));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAnAdministratorAsks() {
      given()
          .auth()
          .oauth2(TestTokens.administrator("org_a"))
          .contentType(ContentType.JSON)
          .body(Map.of("kind", "operator-keys", "name", "x"))
          .post("/operations/v1/credentials")
          .then()
          .statusCode(403);
    }
  }

  private static Response post(Map<String, Object> body) {
    return Operator.request()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/operations/v1/credentials");
  }
}
