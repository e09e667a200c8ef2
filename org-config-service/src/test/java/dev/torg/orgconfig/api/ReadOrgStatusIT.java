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
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ReadOrgStatusIT {

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
    void withExactlyThePublishedMembers(String path) {
      String orgId = Administrator.configured();

      Response answer = Administrator.of(orgId).get(path + "/" + orgId + "/status");

      answer.then().statusCode(200);
      Map<String, Object> body = answer.jsonPath().getMap("");
      assertThat(body.keySet())
          .containsExactly("org_id", "vipps_enabled", "client_id", "environment");
      assertThat(body).containsEntry("vipps_enabled", true);
    }

    @Test
    void whenItIsDisabled() {
      String orgId = Administrator.configured();
      Administrator.changes(orgId, "{\"vipps_enabled\": false}");

      Response answer = Administrator.of(orgId).get(status(orgId));

      answer.then().statusCode(200).body("vipps_enabled", equalTo(false));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given().get(status(Administrator.configured())).then().statusCode(401);
    }

    @Test
    void withATokenThatIsNone() {
      given()
          .auth()
          .oauth2("not.a.token")
          .get(status(Administrator.configured()))
          .then()
          .statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAPartnerAsks() {
      given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .get(status(Administrator.configured()))
          .then()
          .statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnotherAdministratorsOrganisation() {
      String orgId = Administrator.configured();

      Administrator.of("org_another").get(status(orgId)).then().statusCode(404);
    }

    @Test
    void afterADeletion() {
      String orgId = Administrator.configured();
      Administrator.deletes(orgId);

      Administrator.of(orgId).get(status(orgId)).then().statusCode(404);
    }
  }

  private static String status(String orgId) {
    return Administrator.ORGS + "/" + orgId + "/status";
  }
}
