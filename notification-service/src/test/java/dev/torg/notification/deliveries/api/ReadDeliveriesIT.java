package dev.torg.notification.deliveries.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class ReadDeliveriesIT {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();
  private String id = "";

  @BeforeEach
  void register() {
    id = partner.registers(receiver.url(), CREATED, VIEWED).path("id");
  }

  @AfterEach
  void end() {
    receiver.close();
  }

  @Nested
  class Returns200 {

    @Test
    void withWhatWasSentNewestFirst() {
      // Given
      OrderEvent.prefilled(partnerId).publish().then("opened").publish();
      awaitDelivered(2);
      // When
      Response answer = asks("?limit=1");
      // Then
      answer
          .then()
          .statusCode(200)
          .body("deliveries.type", equalTo(List.of(VIEWED)))
          .body("deliveries[0].state", equalTo("delivered"))
          .body("deliveries[0].attempts", equalTo(1));
      assertThat(answer.header("Link")).contains("rel=\"next\"");
    }

    @Test
    void withEachAttemptAndWhatWasAnswered() {
      // Given
      receiver.answers(call -> receiver.calls().isEmpty() ? 500 : 200);
      OrderEvent.prefilled(partnerId).publish();
      awaitDelivered(1);
      String message = asks("").path("deliveries[0].messageId");
      // When
      Response answer = asks("/" + message);
      // Then
      answer
          .then()
          .statusCode(200)
          .body("delivery.messageId", equalTo(message))
          .body("attempts.status", equalTo(List.of(200, 500)))
          .body("attempts.answer", equalTo(List.of("received", "received")));
    }

    /** It is text, whatever it looks like: also what no database takes as one. */
    @Test
    void withTheFirstKilobyteOfAnAnswerAsText() {
      // Given
      String kept = "<b>&\"\0\n{}" + "x".repeat(1015);
      receiver.says(kept + "y".repeat(2000));
      OrderEvent.prefilled(partnerId).publish();
      awaitDelivered(1);
      String message = asks("").path("deliveries[0].messageId");
      // When
      Response answer = asks("/" + message);
      // Then
      answer
          .then()
          .statusCode(200)
          .contentType(ContentType.JSON)
          .body("attempts.answer", equalTo(List.of(kept)));
    }
  }

  @Nested
  class Returns202 {

    @Test
    void andTheSameComesAgain() {
      // Given
      OrderEvent.prefilled(partnerId).publish();
      awaitDelivered(1);
      String message = asks("").path("deliveries[0].messageId");
      // When
      Response answer = partner.request().post(path() + "/" + message + "/resend");
      // Then
      answer.then().statusCode(202);
      await().until(() -> receiver.calls().size() == 2);
      assertThat(receiver.calls().get(1).body()).isEqualTo(receiver.calls().get(0).body());
      assertThat(receiver.calls().get(1).header("webhook-id")).isEqualTo(message);
    }

    @Test
    void andEverythingOfATimeComesAgainInOrder() {
      // Given
      OrderEvent.prefilled(partnerId).publish().then("opened").publish();
      awaitDelivered(2);
      // When
      Response answer = replay("{\"from\": \"2020-01-01T00:00:00Z\"}");
      // Then
      answer.then().statusCode(202);
      await().until(() -> receiver.calls().size() == 4);
      assertThat(receiver.calls().subList(2, 4))
          .extracting(Receiver.Call::body)
          .isEqualTo(receiver.calls().subList(0, 2).stream().map(Receiver.Call::body).toList());
    }

    @Test
    void andNothingComesAgainThatWasTakenWhenOnlyFailuresAreMeant() {
      // Given
      OrderEvent.prefilled(partnerId).publish();
      awaitDelivered(1);
      // When
      Response answer = replay("{\"from\": \"2020-01-01T00:00:00Z\", \"onlyFailed\": true}");
      // Then
      answer.then().statusCode(202);
      asks("?state=waiting").then().body("deliveries", equalTo(List.of()));
    }
  }

  @Nested
  class Returns400 {

    @ParameterizedTest
    @ValueSource(strings = {"?state=lost", "?limit=0", "?cursor=x"})
    void whenAParameterMakesNoSense(String query) {
      // When
      Response answer = asks(query);
      // Then
      answer.then().statusCode(400);
    }

    @Test
    void whenATimeEndsBeforeItBegins() {
      // When
      Response answer =
          replay("{\"from\": \"2026-01-02T00:00:00Z\", \"to\": \"2026-01-01T00:00:00Z\"}");
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/to")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9999-01-01T00:00:00Z", "+1000000000-12-31T23:59:59Z"})
    void forATimeThatTheDatabaseDoesNotHold(String from) {
      // When
      Response answer = replay("{\"from\": \"%s\"}".formatted(from));
      // Then
      answer.then().statusCode(400).body("extraDetails.name", equalTo(List.of("/from")));
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnothers() {
      // Given
      Registrant other = Registrant.freshPartner();
      // When
      Response list = other.request().get(path());
      Response replayed =
          other
              .request()
              .contentType(ContentType.JSON)
              .body("{\"from\": \"2020-01-01T00:00:00Z\"}")
              .post(Registrant.WEBHOOKS + "/" + id + "/replay");
      // Then
      list.then().statusCode(404);
      replayed.then().statusCode(404);
    }

    @Test
    void forAMessageThatItNeverHad() {
      // When
      Response answer = asks("/0199b0f0-0000-7000-8000-0000000000ff");
      // Then
      answer.then().statusCode(404);
    }
  }

  private String path() {
    return Registrant.WEBHOOKS + "/" + id + "/deliveries";
  }

  private Response asks(String query) {
    return partner.request().get(path() + query);
  }

  private Response replay(String body) {
    return partner
        .request()
        .contentType(ContentType.JSON)
        .body(body)
        .post(Registrant.WEBHOOKS + "/" + id + "/replay");
  }

  private void awaitDelivered(int deliveries) {
    await()
        .until(
            () -> asks("?state=delivered").jsonPath().getList("deliveries").size() == deliveries);
  }
}
