package dev.torg.orgconfig.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ChangeOrgConfigIT {

  @Nested
  class Returns200 {

    @Test
    void withExactlyTheChangedMembers() {
      String orgId = Administrator.configured();

      Response answer =
          Administrator.changes(orgId, "{\"vipps_enabled\": false, \"environment\": \"test\"}");

      answer.then().statusCode(200).header("ETag", equalTo("\"2\""));
      Map<String, Object> body = answer.jsonPath().getMap("");
      assertThat(body.keySet())
          .containsExactly("org_id", "vipps_enabled", "environment", "updated_at");
      assertThat(body)
          .containsEntry("org_id", orgId)
          .containsEntry("vipps_enabled", false)
          .containsEntry("environment", "test");
    }

    @Test
    void andKeepsWhatIsNotNamed() {
      String orgId = Administrator.configured();
      Map<String, Object> before = Administrator.reads(orgId).jsonPath().getMap("");

      Administrator.changes(orgId, "{\"scopes\": [\"name\", \"openid\"]}");

      Map<String, Object> after = Administrator.reads(orgId).jsonPath().getMap("");
      assertThat(after).containsEntry("scopes", List.of("name", "openid"));
      Stream.of("scopes", "updated_at").forEach(before::remove);
      assertThat(after).containsAllEntriesOf(before);
    }

    @Test
    void onTheDoubledPathWithTheOrganisationNamed() {
      String orgId = Administrator.configured();

      Response answer =
          Administrator.of(orgId)
              .contentType(ContentType.JSON)
              .body(Map.of("org_id", orgId, "client_id", "vipps-client-2"))
              .put(Administrator.DOUBLED + "/" + orgId);

      answer.then().statusCode(200).body("client_id", equalTo("vipps-client-2"));
    }

    @Test
    void andLosesNoneOfManyChangesMadeAtOnce() {
      String orgId = Administrator.configured();
      List<String> changes =
          List.of(
              "{\"client_id\": \"vipps-client-2\"}",
              "{\"redirect_uri\": \"https://app.example/back\"}",
              "{\"scopes\": [\"openid\"]}",
              "{\"vipps_enabled\": false}",
              "{\"environment\": \"test\"}");

      List<CompletableFuture<Response>> answers =
          changes.stream()
              .map(
                  change ->
                      CompletableFuture.supplyAsync(() -> Administrator.changes(orgId, change)))
              .toList();

      assertThat(answers.stream().map(CompletableFuture::join))
          .allMatch(answer -> answer.statusCode() == 200);
      Administrator.reads(orgId)
          .then()
          .header("ETag", equalTo("\"6\""))
          .body("client_id", equalTo("vipps-client-2"))
          .body("redirect_uri", equalTo("https://app.example/back"))
          .body("scopes", contains("openid"))
          .body("vipps_enabled", equalTo(false))
          .body("environment", equalTo("test"));
    }

    @Test
    void andTellsTheWorldOnlyWhatChanged() {
      String orgId = Administrator.configured();

      Administrator.changes(orgId, "{\"environment\": \"production\"}").then().statusCode(200);
      Administrator.changes(orgId, "{\"vipps_enabled\": false}").then().statusCode(200);

      await()
          .untilAsserted(
              () -> {
                var events = TestEvents.read("torg.org-configs", orgId);
                assertThat(events).hasSize(2);
                assertThat(events.get(1).path("type").asText())
                    .isEqualTo("orgconfig.org-config.changed.v1");
                assertThat(events.get(1).at("/data/vippsEnabled").asBoolean(true)).isFalse();
              });
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "org_id | \"org_other\"",
          "org_id | null",
          "created_at | \"2025-01-10T08:00:00Z\"",
          "client_id | null",
          "client_secret_ref | null",
          "client_secret_ref | \"vault://orgs/org_other/vipps_secret\"",
          "redirect_uri | null",
          "scopes | null",
          "scopes | [\"name\"]",
          "vipps_enabled | null",
          "environment | null",
          "environment | \"PRODUCTION\"",
          "enabled | true"
        })
    void whenAMemberIsNotAccepted(String member, String value) {
      String orgId = Administrator.configured();

      Response answer = Administrator.changes(orgId, "{\"" + member + "\": " + value + "}");

      answer.then().statusCode(400).body("extraDetails.key", contains("/" + member));
      Administrator.reads(orgId).then().header("ETag", equalTo("\"1\""));
    }
  }

  @Nested
  class Returns401 {

    @Test
    void withoutAToken() {
      given()
          .contentType(ContentType.JSON)
          .body("{}")
          .put(Administrator.ORGS + "/org_helseapp")
          .then()
          .statusCode(401);
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnotherAdministratorsOrganisation() {
      String orgId = Administrator.configured();

      Response answer =
          Administrator.of("org_another")
              .contentType(ContentType.JSON)
              .body("{\"vipps_enabled\": false}")
              .put(Administrator.ORGS + "/" + orgId);

      answer.then().statusCode(404);
      Administrator.reads(orgId).then().body("vipps_enabled", equalTo(true));
    }

    @Test
    void afterADeletion() {
      String orgId = Administrator.configured();
      Administrator.deletes(orgId);

      Administrator.changes(orgId, "{\"vipps_enabled\": false}").then().statusCode(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenTheChangeRestsOnAnOldState() {
      String orgId = Administrator.configured();
      Administrator.changes(orgId, "{\"vipps_enabled\": false}");

      Response answer =
          Administrator.of(orgId)
              .header("If-Match", "\"1\"")
              .contentType(ContentType.JSON)
              .body("{\"environment\": \"test\"}")
              .put(Administrator.ORGS + "/" + orgId);

      answer.then().statusCode(412);
      Administrator.reads(orgId).then().body("environment", equalTo("production"));
    }
  }
}
