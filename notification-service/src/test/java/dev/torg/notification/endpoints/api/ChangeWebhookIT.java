package dev.torg.notification.endpoints.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
class ChangeWebhookIT {

  private final Registrant partner = Registrant.freshPartner();

  @Nested
  class Returns200 {

    @Test
    void withTheChangedRegistration() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      // When
      Response answer =
          partner.changes(
              id,
              """
              {"url": "https://other.example.com/", "events": ["%s"], "paused": true}
              """
                  .formatted(Registrant.COMPLETED));
      // Then
      answer
          .then()
          .statusCode(200)
          .header("ETag", equalTo("\"2\""))
          .body("url", equalTo("https://other.example.com/"))
          .body("events", equalTo(List.of(Registrant.COMPLETED)))
          .body("paused", equalTo(true));
      assertThat(partner.reads(id).asString()).isEqualTo(answer.asString());
    }

    @Test
    void changingNothingForAnEmptyBody() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      // When
      Response answer = partner.changes(id, "{}");
      // Then
      answer.then().statusCode(200).header("ETag", equalTo("\"1\"")).body("paused", equalTo(false));
    }

    @Test
    void lettingAPausedOneGoOn() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      partner.changes(id, "{\"paused\": true}");
      // When
      Response answer = partner.changes(id, "{\"paused\": false}");
      // Then
      answer.then().statusCode(200).body("paused", equalTo(false));
    }
  }

  @Nested
  class Returns400 {

    @Test
    void forAPlaceInside() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      // When
      Response answer = partner.changes(id, "{\"url\": \"https://169.254.169.254/\"}");
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/url")));
      partner.reads(id).then().header("ETag", equalTo("\"1\""));
    }

    @Test
    void forAnEventWithoutRoom() {
      // Given
      IntStream.range(0, 25).forEach(time -> partner.registered(Registrant.COMPLETED));
      String id = partner.registered(Registrant.CAPTURED);
      // When
      Response answer = partner.changes(id, "{\"events\": [\"" + Registrant.COMPLETED + "\"]}");
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/events")));
    }

    @Test
    void forNull() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      // When
      Response answer = partner.changes(id, "{\"url\": null, \"paused\": null}");
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/url", "/paused")));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnothers() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      // When
      Response answer = Registrant.freshPartner().changes(id, "{\"paused\": true}");
      // Then
      answer.then().statusCode(404);
      partner.reads(id).then().body("paused", equalTo(false));
    }

    @Test
    void forNone() {
      // When
      Response answer = partner.changes(UUID.randomUUID().toString(), "{}");
      // Then
      answer.then().statusCode(404);
    }
  }

  @Nested
  class Returns412 {

    @Test
    void whenItHasChangedMeanwhile() {
      // Given
      String id = partner.registered(Registrant.CAPTURED);
      partner.changes(id, "{\"paused\": true}");
      // When
      Response answer =
          partner
              .request()
              .header("If-Match", "\"1\"")
              .contentType(ContentType.JSON)
              .body("{\"paused\": false}")
              .patch(Registrant.WEBHOOKS + "/" + id);
      // Then
      answer.then().statusCode(412);
    }
  }
}
