package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which configurations are not created. */
@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class CreateOrgConfigRefusedIT {

  @Nested
  class Returns400 {

    @Test
    void withEveryMemberThatIsMissing() {
      post("{}")
          .then()
          .statusCode(400)
          .body(
              "extraDetails.key",
              containsInAnyOrder(
                  "/org_id",
                  "/client_id",
                  "/client_secret_ref",
                  "/redirect_uri",
                  "/scopes",
                  "/environment"));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "org_id | \"helseapp\"",
          "org_id | \"org_\"",
          "org_id | \"org_Helseapp\"",
          "org_id | null",
          "client_id | \"two words\"",
          "client_id | null",
          "client_secret_ref | \"vault://orgs/org_other/vipps_secret\"",
          "redirect_uri | \"http://app.example/callback\"",
          "redirect_uri | \"myapp://\"",
          "scopes | []",
          "scopes | [\"name\"]",
          "scopes | [\"openid\", \"shoeSize\"]",
          "scopes | [\"openid\", \"openid\"]",
          "scopes | \"openid\"",
          "vipps_enabled | \"yes\"",
          "vipps_enabled | null",
          "environment | \"staging\"",
          "environment | null",
          "created_at | \"2025-01-10T08:00:00Z\""
        })
    void whenOneMemberIsNotAccepted(String member, String value) {
      String body = bodyWith(member, value);

      Response answer = post(body);

      answer.then().statusCode(400).body("extraDetails.key.unique()", contains("/" + member));
    }

    @ParameterizedTest
    @CsvSource({
      "client_secret_ref, Y8Kteew6GE3ZmeycEt6egg==",
      "client_secret_ref, vault://orgs/org_ny_klinikk/Y8Kteew6GE3ZmeycEt6egg",
      "client_id, Y8Kteew6GE3ZmeycEt6egg",
      "client_secret, Y8Kteew6GE3ZmeycEt6egg==",
      "redirect_uri, https://app.example/?client_secret=Y8Kteew6GE3ZmeycEt6egg"
    })
    void whenASecretIsSentWhichIsNotRepeated(String member, String secret) {
      String body = bodyWith(member, '"' + secret + '"');

      Response answer = post(body);

      answer.then().statusCode(400).body(not(containsString("Y8Kteew6")));
    }

    @Test
    void whenTheBodyIsEmpty() {
      post("").then().statusCode(400).contentType("application/problem+json");
    }

    private String bodyWith(String member, String value) {
      var members = Administrator.exampleFor("org_ny_klinikk");
      members.remove(member);
      String others =
          members.entrySet().stream()
              .map(
                  entry ->
                      entry.getValue() instanceof List<?>
                          ? "\"" + entry.getKey() + "\": [\"openid\"]"
                          : "\"" + entry.getKey() + "\": \"" + entry.getValue() + "\"")
              .collect(Collectors.joining(", "));
      return "{" + others + ", \"" + member + "\": " + value + "}";
    }

    private Response post(String body) {
      return Administrator.of("org_ny_klinikk")
          .contentType(ContentType.JSON)
          .body(body)
          .post(Administrator.ORGS);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given()
          .contentType(ContentType.JSON)
          .body(Administrator.exampleFor(Administrator.freshOrgId()))
          .post(Administrator.ORGS)
          .then()
          .statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void namingTheOrganisationThatTheKeyIsNotFor() {
      String orgId = Administrator.freshOrgId();

      Response answer =
          Administrator.of("org_another")
              .contentType(ContentType.JSON)
              .body(Administrator.exampleFor(orgId))
              .post(Administrator.ORGS);

      answer.then().statusCode(403).body("detail", containsString(orgId));
    }

    @Test
    void whenAPartnerTries() {
      given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .contentType(ContentType.JSON)
          .body(Administrator.exampleFor(Administrator.freshOrgId()))
          .post(Administrator.ORGS)
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenTheOrganisationIsConfiguredAlready() {
      String orgId = Administrator.configured();

      Response answer = Administrator.creates(Administrator.exampleFor(orgId));

      answer.then().statusCode(409).contentType("application/problem+json");
    }

    @Test
    void forAllButOneThatCreateAtOnce() {
      var body = Administrator.exampleFor(Administrator.freshOrgId());

      List<CompletableFuture<Integer>> answers =
          IntStream.range(0, 6)
              .mapToObj(
                  any ->
                      CompletableFuture.supplyAsync(() -> Administrator.creates(body).statusCode()))
              .toList();

      assertThat(answers.stream().map(CompletableFuture::join))
          .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }
  }

  @Nested
  class Returns415 {

    @Test
    void whenTheBodyIsNotJson() {
      Administrator.of("org_x")
          .contentType("text/plain")
          .body("{}")
          .post(Administrator.ORGS)
          .then()
          .statusCode(415);
    }
  }
}
