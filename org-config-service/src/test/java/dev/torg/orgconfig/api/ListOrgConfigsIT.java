package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListOrgConfigsIT {

  @Nested
  class Returns200 {

    @ParameterizedTest
    @ValueSource(strings = {Administrator.ORGS, Administrator.DOUBLED})
    void withExactlyThePublishedMembers(String path) {
      String orgId = Administrator.configured();

      Response answer = Administrator.of(orgId).get(path);

      answer
          .then()
          .statusCode(200)
          .body("pagination", equalTo(Map.of("page", 1, "limit", 20, "total", 1)));
      Map<String, Object> item = answer.jsonPath().getMap("data[0]");
      assertThat(item.keySet())
          .containsExactly("org_id", "client_id", "vipps_enabled", "environment", "created_at");
      assertThat(item).containsEntry("org_id", orgId);
    }

    @Test
    void withoutWhatIsDeletedDisabledOrAnothers() {
      String enabled = Administrator.configured();
      String disabled = Administrator.configured();
      String deleted = Administrator.configured();
      Administrator.configured();
      Administrator.changes(disabled, "{\"vipps_enabled\": false}");
      Administrator.deletes(deleted);

      Response answer = Administrator.of(enabled, disabled, deleted).get(Administrator.ORGS);

      answer.then().body("data.org_id", contains(enabled)).body("pagination.total", equalTo(1));
    }

    @Test
    void pageByPageInAStableOrder() {
      List<String> orgIds = Stream.generate(Administrator::configured).limit(5).toList();
      String[] own = orgIds.toArray(String[]::new);

      List<String> listed =
          IntStream.rangeClosed(1, 4)
              .mapToObj(
                  page ->
                      Administrator.of(own)
                          .queryParam("page", page)
                          .queryParam("limit", 2)
                          .get(Administrator.DOUBLED)
                          .then()
                          .body("pagination", equalTo(Map.of("page", page, "limit", 2, "total", 5)))
                          .extract()
                          .<List<String>>path("data.org_id"))
              .flatMap(List::stream)
              .toList();

      assertThat(listed).containsExactlyInAnyOrderElementsOf(orgIds);
    }

    @Test
    void whenNothingIsConfigured() {
      Administrator.of(Administrator.freshOrgId())
          .get(Administrator.ORGS)
          .then()
          .statusCode(200)
          .body("data", equalTo(List.of()))
          .body("pagination.total", equalTo(0));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource({
      "page, 0",
      "page, -1",
      "page, one",
      "page, 99999999999",
      "limit, 0",
      "limit, 101",
      "limit, x"
    })
    void whenAPageCannotBe(String parameter, String value) {
      Administrator.of("org_helseapp")
          .queryParam(parameter, value)
          .get(Administrator.ORGS)
          .then()
          .statusCode(400)
          .body("extraDetails.key", contains(parameter));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given().get(Administrator.ORGS).then().statusCode(401);
    }
  }

  @Nested
  class Returns403 {

    @Test
    void whenAPartnerAsks() {
      given()
          .auth()
          .oauth2(TestTokens.partner("123456"))
          .get(Administrator.ORGS)
          .then()
          .statusCode(403);
    }
  }
}
