package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListOrganisationActsIT {

  private static final String PATH = "/operations/v1/organisations/{orgId}/acts";

  private static Response asOperator(String orgId) {
    return given().auth().oauth2(TestTokens.operator()).get(PATH, orgId);
  }

  @Nested
  class Returns200 {

    @Test
    void namingTheAdministratorAlsoOnceItIsGone() {
      // Given
      String orgId = Administrator.configured();
      Administrator.deletes(orgId).then().statusCode(200);
      // When
      Response answer = asOperator(orgId);
      // Then
      answer
          .then()
          .statusCode(200)
          .body(
              "acts.fact",
              contains("orgconfig.org-config.deleted.v1", "orgconfig.org-config.created.v1"))
          .body("acts.actor.kind", contains("ADMINISTRATOR", "ADMINISTRATOR"));
    }

    @Test
    void withNothingWhereNobodyDidAnything() {
      asOperator(Administrator.freshOrgId()).then().statusCode(200).body("acts", empty());
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forAdministrators() {
      String orgId = Administrator.configured();

      Administrator.of(orgId).get(PATH, orgId).then().statusCode(403);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forWhatIsNoNameOfAnOrganisation() {
      asOperator("helseapp").then().statusCode(404);
    }
  }
}
