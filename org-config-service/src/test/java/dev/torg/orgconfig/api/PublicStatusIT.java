package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(PublicStatusIT.OpenToAll.class)
class PublicStatusIT {

  public static class OpenToAll implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("torg.org-config.public-status", "true");
    }
  }

  @Nested
  class Returns200 {

    @Test
    void withoutAToken() {
      String orgId = Administrator.configured();

      given()
          .get(Administrator.DOUBLED + "/" + orgId + "/status")
          .then()
          .statusCode(200)
          .body("org_id", equalTo(orgId));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void forEverythingElse() {
      given().get(Administrator.ORGS + "/" + Administrator.configured()).then().statusCode(401);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void whenThereIsNoSuchOrganisation() {
      given().get(Administrator.ORGS + "/Org_X/status").then().statusCode(404);
    }
  }
}
