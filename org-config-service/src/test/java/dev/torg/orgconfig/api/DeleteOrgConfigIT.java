package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class DeleteOrgConfigIT {

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
    void withExactlyThePublishedMembers(String path) {
      String orgId = Administrator.configured();

      Response answer = Administrator.of(orgId).delete(path + "/" + orgId);

      answer.then().statusCode(200);
      Map<String, Object> body = answer.jsonPath().getMap("");
      assertThat(body.keySet()).containsExactly("org_id", "deleted", "deleted_at");
      assertThat(body).containsEntry("org_id", orgId).containsEntry("deleted", true);
      assertThat(Instant.parse((String) body.get("deleted_at"))).isBefore(Instant.now());
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given().delete(Administrator.ORGS + "/org_helseapp").then().statusCode(401);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void theSecondTime() {
      String orgId = Administrator.configured();
      Administrator.deletes(orgId).then().statusCode(200);

      Administrator.deletes(orgId).then().statusCode(404);
    }

    @Test
    void forAnotherAdministratorsOrganisation() {
      String orgId = Administrator.configured();

      Response answer = Administrator.of("org_another").delete(Administrator.ORGS + "/" + orgId);

      answer.then().statusCode(404);
      Administrator.reads(orgId).then().statusCode(200);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheConfigurationIsNotTheOneThatWasRead() {
      String orgId = Administrator.configured();

      Response answer =
          Administrator.of(orgId)
              .header("If-Match", "\"stale\"")
              .delete(Administrator.ORGS + "/" + orgId);

      answer.then().statusCode(412);
      Administrator.reads(orgId).then().statusCode(200);
    }
  }
}
