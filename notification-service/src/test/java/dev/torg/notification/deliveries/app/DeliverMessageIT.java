package dev.torg.notification.deliveries.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import dev.torg.notification.testing.CallsOnThisMachine;
import dev.torg.notification.testing.FeedReader;
import dev.torg.notification.testing.OrderEvent;
import dev.torg.notification.testing.Receiver;
import dev.torg.notification.testing.Registrant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.testing.MutableClock;
import dev.torg.platform.testing.TorgInfrastructure;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TorgInfrastructure.class)
@TestProfile(CallsOnThisMachine.class)
class DeliverMessageIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CREATED = "management.product-order.created.v1";
  private static final String VIEWED = "management.product-order.viewed.v1";

  private final String partnerId = Registrant.freshPartnerId();
  private final Registrant partner = Registrant.partner(partnerId);
  private final Receiver receiver = new Receiver();

  @Inject MutableClock clock;

  @AfterEach
  void end() {
    clock.reset();
    receiver.close();
  }

  @Test
  void bringsWhatHappenedWithBothSignatures() throws Exception {
    // Given
    String secret = partner.registers(receiver.url(), Registrant.COMPLETED).path("secret");
    // When
    OrderEvent completed = OrderEvent.prefilled(partnerId).then("completed").publish();
    // Then
    awaitCalls(1);
    Receiver.Call call = receiver.calls().get(0);
    new Webhook("whsec_" + secret)
        .verify(call.body(), HttpHeaders.of(call.headers(), (n, v) -> true));
    assertThat(call.header("Authorization")).startsWith("HMAC-SHA256 SignedHeaders=");
    assertThat(call.target()).isEqualTo("/hook?from=torg");
    assertThat(call.header("traceparent"))
        .matches("00-" + OrderEvent.TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01");
    JsonNode body = JSON.readTree(call.body());
    assertThat(body.path("id").asText()).isEqualTo(call.header("webhook-id"));
    assertThat(body.path("type").asText()).isEqualTo(Registrant.COMPLETED);
    assertThat(body.path("timestamp").asText()).isEqualTo("2026-01-15T10:00:00Z");
    assertThat(body.path("sequence").asLong()).isEqualTo(2);
    assertThat(body.path("partnerId").asText()).isEqualTo(partnerId);
    assertThat(body.path("msn").asText()).isEqualTo("123456");
    assertThat(body.path("data"))
        .isEqualTo(
            JSON.readTree(
                """
                {"productOrderType": "PREFILL", "productOrderId": "%s", "productType": "CHECKOUT",
                 "status": "COMPLETED",
                 "businessIdentifier": {"scheme": "business:NO:ORG", "id": "310100307"},
                 "salesUnit": {"msn": "123456", "name": "Fjord"}}
                """
                    .formatted(completed.orderId())));
  }

  @Test
  void bringsNothingToSomebodyElseAndNothingThatWasNotWanted() {
    // Given
    Receiver others = new Receiver();
    Registrant.freshPartner().registers(others.url(), CREATED);
    partner.registers(receiver.url(), VIEWED);
    // When
    OrderEvent.prefilled(partnerId).publish().then("opened").publish();
    // Then
    awaitCalls(1);
    assertThat(types()).containsExactly(VIEWED);
    assertThat(others.calls()).isEmpty();
    others.close();
  }

  @Test
  void tellsTheMerchantAndTheFeedTheSame() {
    // Given
    Registrant merchant =
        Registrant.merchant(
            new BusinessIdentifier(Scheme.NO_ORG, OrderEvent.BUSINESS), Registrant.freshMsn());
    merchant.registers(receiver.url(), CREATED);
    Receiver partners = new Receiver();
    partner.registers(partners.url(), CREATED);
    // When
    OrderEvent order = OrderEvent.prefilled(partnerId).publish();
    // Then
    await().until(() -> partners.calls().size() == 1);
    String body = partners.calls().get(0).body();
    await().until(() -> receiver.calls().stream().anyMatch(call -> call.body().equals(body)));
    await().until(() -> new FeedReader(partner).asks("").asString().contains(body));
    assertThat(body).contains(order.orderId().toString());
    partners.close();
  }

  @Test
  void keepsTheOrderOfASubjectWhateverFails() {
    // Given
    AtomicInteger refusals = new AtomicInteger(2);
    receiver.answers(call -> refusals.getAndDecrement() > 0 ? 500 : 204);
    partner.registers(receiver.url(), CREATED, VIEWED);
    // When
    OrderEvent.prefilled(partnerId).publish().then("opened").publish();
    // Then
    awaitCalls(4);
    assertThat(types()).containsExactly(CREATED, CREATED, CREATED, VIEWED);
    assertThat(receiver.calls().subList(0, 3))
        .extracting(call -> call.header("webhook-id"))
        .containsOnly(receiver.calls().get(0).header("webhook-id"));
  }

  @Test
  void doesNotLetOneSubjectWaitForAnother() {
    // Given
    OrderEvent stuck = OrderEvent.prefilled(partnerId);
    receiver.answers(call -> call.body().contains(stuck.orderId().toString()) ? 500 : 200);
    partner.registers(receiver.url(), CREATED, VIEWED);
    stuck.publish();
    awaitCalls(1);
    // When
    OrderEvent free = OrderEvent.prefilled(partnerId).publish();
    // Then
    await()
        .until(
            () ->
                receiver.calls().stream()
                    .anyMatch(call -> call.body().contains(free.orderId().toString())));
  }

  @Test
  void givesUpAfterSevenDaysAndGoesOnWithTheNext() {
    // Given
    receiver.answers(call -> call.body().contains(CREATED) ? 503 : 200);
    partner.registers(receiver.url(), CREATED, VIEWED);
    OrderEvent.prefilled(partnerId).publish().then("opened").publish();
    // When
    untilAdvancing(Duration.ofHours(6), () -> types().contains(VIEWED));
    // Then
    List<String> attempts = types();
    assertThat(attempts.indexOf(VIEWED)).isEqualTo(attempts.size() - 1);
    assertThat(attempts.size()).isBetween(15, 40);
  }

  @Test
  void followsNoRedirect() {
    // Given
    AtomicInteger first = new AtomicInteger(1);
    receiver.answers(call -> first.getAndDecrement() > 0 ? 302 : 200);
    partner.registers(receiver.url(), CREATED);
    // When
    OrderEvent.prefilled(partnerId).publish();
    // Then
    awaitCalls(2);
    assertThat(receiver.calls()).extracting(Receiver.Call::target).containsOnly("/hook?from=torg");
  }

  @Test
  void signsWithBothSecretsDuringARotation() throws Exception {
    // Given
    Response registered = partner.registers(receiver.url(), CREATED);
    String before = registered.path("secret");
    String now = partner.rotates(registered.path("id")).path("secret");
    // When
    OrderEvent.prefilled(partnerId).publish();
    // Then
    awaitCalls(1);
    Receiver.Call call = receiver.calls().get(0);
    for (String secret : List.of(before, now)) {
      new Webhook("whsec_" + secret)
          .verify(call.body(), HttpHeaders.of(call.headers(), (name, value) -> true));
    }
  }

  @Test
  void tellsNothingOfWhatNobodyOutsideSees() {
    // Given
    partner.registers(receiver.url(), CREATED, VIEWED, Registrant.COMPLETED);
    // When
    OrderEvent order = OrderEvent.prefilled(partnerId).publish();
    order.then("taken").publish().then("queued").publish().then("completed").publish();
    // Then
    awaitCalls(2);
    assertThat(types()).containsExactly(CREATED, Registrant.COMPLETED);
  }

  private void awaitCalls(int calls) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(receiver.calls()).hasSize(calls));
  }

  /** Lets time pass in steps until it has come to that. */
  private void untilAdvancing(Duration step, BooleanSupplier done) {
    await()
        .atMost(Duration.ofSeconds(120))
        .pollInterval(Duration.ofMillis(300))
        .until(
            () -> {
              clock.advance(step);
              return done.getAsBoolean();
            });
  }

  private List<String> types() {
    return receiver.calls().stream().map(call -> type(call.body())).toList();
  }

  private static String type(String body) {
    try {
      return JSON.readTree(body).path("type").asText();
    } catch (JsonProcessingException notOurs) {
      throw new AssertionError(body, notOurs);
    }
  }
}
