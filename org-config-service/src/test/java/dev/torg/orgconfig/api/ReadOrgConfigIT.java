package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadOrgConfigIT {

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
    void withExactlyThePublishedMembers(String path) {
      String orgId = Administrator.configured();

      Response answer = Administrator.of(orgId).get(path + "/" + orgId);

      answer.then().statusCode(200).header("ETag", equalTo("\"1\""));
      Map<String, Object> body = answer.jsonPath().getMap("");
      assertThat(body.keySet())
          .containsExactly(
              "org_id",
              "client_id",
              "client_secret_ref",
              "redirect_uri",
              "scopes",
              "vipps_enabled",
              "environment",
              "created_at",
              "updated_at");
      assertThat(body)
          .containsEntry("client_secret_ref", "vault://orgs/" + orgId + "/vipps_secret")
          .containsEntry("redirect_uri", "myapp://vipps-callback")
          .containsEntry("scopes", List.of("openid", "phoneNumber"))
          .containsEntry("updated_at", body.get("created_at"));
    }

    @Test
    void whenItIsDisabled() {
      String orgId = Administrator.configured();
      Administrator.changes(orgId, "{\"vipps_enabled\": false}");

      Administrator.reads(orgId).then().statusCode(200).body("vipps_enabled", equalTo(false));
    }
  }

  @Nested
  class Returns304 {

    @Test
    void whenTheCallerHasItAlready() {
      String orgId = Administrator.configured();

      Response answer =
          Administrator.of(orgId)
              .header("If-None-Match", "\"1\"")
              .get(Administrator.ORGS + "/" + orgId);

      answer.then().statusCode(304);
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given().get(Administrator.ORGS + "/org_helseapp").then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAnOperatorAsks() {
      given()
          .auth()
          .oauth2(TestTokens.operator())
          .get(Administrator.ORGS + "/org_helseapp")
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void withTheSameBodyForAnothersAndForNone() {
      String anothers = Administrator.configured();
      String none = Administrator.freshOrgId();

      Map<String, Object> first = notFound(Administrator.of("org_another"), anothers);
      Map<String, Object> second = notFound(Administrator.of(none), none);

      assertThat(first).isEqualTo(second);
    }

    @Test
    void afterADeletion() {
      String orgId = Administrator.configured();
      Administrator.deletes(orgId);

      Administrator.reads(orgId).then().statusCode(404);
    }

    private Map<String, Object> notFound(RequestSpecification caller, String orgId) {
      Map<String, Object> body =
          caller
              .get(Administrator.ORGS + "/" + orgId)
              .then()
              .statusCode(404)
              .extract()
              .jsonPath()
              .getMap("");
      Stream.of("instance", "traceId").forEach(body::remove);
      return body;
    }
  }
}
