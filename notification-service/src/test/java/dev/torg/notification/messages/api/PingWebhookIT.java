package dev.torg.notification.messages.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.FeedReader;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.http.HttpHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class PingWebhookIT {

  private static final String TRACEPARENT =
      "00-4bf92f3577b34da6a3ce929d0e0e4737-00f067aa0ba902b7-00";

  private final Registrant partner = Registrant.freshPartner();
  private final Receiver receiver = new Receiver();

  @AfterEach
  void end() {
    receiver.close();
  }

  @Nested
  class Returns202 {

    @Test
    void andTheEndpointIsCalledOnceWhateverItRegisteredFor() throws Exception {
      // Given
      Response registered = partner.registers(receiver.url(), Registrant.COMPLETED);
      // When
      Response answer = ping(partner, registered.path("id"));
      // Then
      answer.then().statusCode(202);
      await().until(() -> receiver.calls().size() == 1);
      Receiver.Call call = receiver.calls().get(0);
      assertThat(call.header("webhook-id")).isEqualTo(answer.path("messageId"));
      assertThat(call.header("traceparent")).startsWith(TRACEPARENT.substring(0, 36));
      assertThat(call.body()).contains("webhooks.ping.v1");
      new Webhook("whsec_" + registered.<String>path("secret"))
          .verify(call.body(), HttpHeaders.of(call.headers(), (name, value) -> true));
      assertThat(new FeedReader(partner).readsOn(10)).isEmpty();
    }
  }

  @Nested
  class Returns404 {

    @Test
    void forAnothers() {
      // Given
      String id = partner.registers(receiver.url(), Registrant.COMPLETED).path("id");
      // When
      Response answer = ping(Registrant.freshPartner(), id);
      // Then
      answer.then().statusCode(404);
    }
  }

  @Nested
  class Returns409 {

    @Test
    void whenItIsPaused() {
      // Given
      String id = partner.registers(receiver.url(), Registrant.COMPLETED).path("id");
      partner.changes(id, "{\"paused\": true}");
      // When
      Response answer = ping(partner, id);
      // Then
      answer.then().statusCode(409).contentType("application/problem+json");
    }
  }

  private static Response ping(Registrant caller, String id) {
    return caller
        .request()
        .header("traceparent", TRACEPARENT)
        .post(Registrant.WEBHOOKS + "/" + id + "/ping");
  }
}
