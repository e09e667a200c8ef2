package dev.torg.orgconfig.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestEvents;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class CreateOrgConfigIT {

  @Nested
  class Returns201 {

    @Test
    void withExactlyThePublishedMembers() {
      String orgId = Administrator.freshOrgId();

      Response answer = Administrator.creates(Administrator.exampleFor(orgId));

      answer.then().statusCode(201).header("ETag", equalTo("\"1\""));
      Map<String, Object> body = answer.jsonPath().getMap("");
      assertThat(body.keySet())
          .containsExactly("org_id", "client_id", "vipps_enabled", "environment", "created_at");
      assertThat(body)
          .containsEntry("org_id", orgId)
          .containsEntry("client_id", "vipps-client-new001")
          .containsEntry("vipps_enabled", true)
          .containsEntry("environment", "production");
      assertThat(Instant.parse((String) body.get("created_at"))).isBefore(Instant.now());
    }

    @Test
    void onTheDoubledPathToo() {
      String orgId = Administrator.freshOrgId();

      Response answer =
          Administrator.of(orgId)
              .contentType(ContentType.JSON)
              .body(Administrator.exampleFor(orgId))
              .post(Administrator.DOUBLED);

      answer.then().statusCode(201).body("org_id", equalTo(orgId));
    }

    @Test
    void anewAfterADeletion() {
      String orgId = Administrator.configured();
      Administrator.deletes(orgId).then().statusCode(200);

      Response answer = Administrator.creates(Administrator.exampleFor(orgId));

      answer.then().statusCode(201).header("ETag", equalTo("\"3\""));
    }

    @Test
    void andTellsTheWorldButNotWhereTheSecretIs() {
      String orgId = Administrator.configured();
      Administrator.deletes(orgId);
      Administrator.creates(Administrator.exampleFor(orgId)).then().statusCode(201);

      await()
          .untilAsserted(
              () -> {
                var events = TestEvents.read("torg.org-configs", orgId);
                assertThat(events)
                    .extracting(event -> event.path("type").asText())
                    .containsExactly(
                        "orgconfig.org-config.created.v1",
                        "orgconfig.org-config.deleted.v1",
                        "orgconfig.org-config.created.v1");
                assertThat(events)
                    .extracting(event -> event.path("sequence").asText())
                    .containsExactly("1", "2", "3");
                assertThat(events.toString()).doesNotContain("vault");
              });
    }
  }
}
