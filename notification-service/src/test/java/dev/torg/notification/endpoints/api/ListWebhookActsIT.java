package dev.torg.notification.endpoints.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ListWebhookActsIT {

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant keys = Registrant.partner(partnerId);
  private final Registrant person = Registrant.personOf(partnerId);

  @Nested
  class Returns200 {

    @Test
    void namingWhoDidWhatNewestFirst() {
      // Given
      Response registered =
          keys.registers("https://hooks.example.com/torg?key=hidden", Registrant.COMPLETED);
      String id = registered.path("id");
      person.changes(id, "{\"paused\": true}");
      keys.rotates(id);
      person.deletes(id);
      // When
      Response answer = operator(id);
      // Then
      answer
          .then()
          .statusCode(200)
          .body(
              "acts.fact",
              equalTo(
                  List.of(
                      "notification.webhook.deleted",
                      "notification.webhook.rotated",
                      "notification.webhook.changed",
                      "notification.webhook.registered")))
          .body("acts.actor.kind", equalTo(List.of("PERSON", "PARTNER", "PERSON", "PARTNER")));
      assertThat(answer.jsonPath().getString("acts[2].after")).contains("\"WANTED\"");
      assertThat(answer.asString())
          .contains("https://hooks.example.com/torg")
          .doesNotContain("hidden", registered.path("secret"));
    }

    @Test
    void withNothingOfOneThatNeverWas() {
      // When
      Response answer = operator(UUID.randomUUID().toString());
      // Then
      answer.then().statusCode(200).body("acts", equalTo(List.of()));
    }
  }

  @Nested
  class Returns403 {

    @Test
    void forWhoRegistered() {
      // Given
      String id = keys.registered(Registrant.COMPLETED);
      // When
      Response answer = keys.request().get("/operations/v1/webhooks/" + id + "/acts");
      // Then
      answer.then().statusCode(403).contentType("application/problem+json");
    }
  }

  private static Response operator(String id) {
    return given()
        .auth()
        .oauth2(TestTokens.operator())
        .get("/operations/v1/webhooks/" + id + "/acts");
  }
}
