package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.torg.journey.Delivered;
import dev.torg.journey.Operator;
import dev.torg.journey.Partner;
import dev.torg.journey.WebhookReceiver;
import dev.torg.platform.topic.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One id leads from a call at the gateway through the events of all services to webhooks. */
class TracesIT {

  private static final String PARTNER = "7010001";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ORDER_CREATED = "management.product-order.created.v1";
  private static final String ORDER_COMPLETED = "management.product-order.completed.v1";
  private static final String UNIT_CREATED = "management.sales-unit.created.v1";

  private final TorgUnderTest torg = TorgUnderTest.shared();
  private final Journey journey = new Journey(torg);
  private final WebhookReceiver receiver = WebhookReceiver.start();
  private final Map<String, String> traces = new LinkedHashMap<>();

  private String pricePackage = "";
  private String secret = "";

  @BeforeEach
  void aPartnerThatIsTold() {
    pricePackage = journey.registerPartner(PARTNER);
    journey.signAgreement(Signatory.LARS);
    secret =
        journey
            .partner(PARTNER)
            .post(
                "/webhooks/v1/webhooks",
                "{\"url\": \"%s\", \"events\": [\"%s\", \"%s\", \"%s\"]}"
                    .formatted(receiver.url(), ORDER_CREATED, ORDER_COMPLETED, UNIT_CREATED))
            .expect(201)
            .text("secret");
  }

  @AfterEach
  void end() {
    receiver.close();
  }

  @Test
  void leadFromTheCallToWhatEverybodyIsToldOfIt() {
    // Given
    String prefilled = trace();
    String approved = trace();
    // When
    String order =
        new Partner(journey.partner(PARTNER).with("traceparent", traceparent(prefilled)))
            .prefillWhenKnown(Signatory.LARS.order("Traced", pricePackage));
    journey.submit(order, Signatory.LARS);
    journey.take(order);
    new Operator(journey.operator().with("traceparent", traceparent(approved))).approve(order);
    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(takeWebhooks())
                    .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                            ORDER_CREATED,
                            prefilled,
                            UNIT_CREATED,
                            approved,
                            ORDER_COMPLETED,
                            approved)));
    String msn = journey.awaitMsn(PARTNER, order);
    assertThat(traceOf(Topics.PRODUCT_ORDERS, order, "prefilled")).isEqualTo(prefilled);
    assertThat(traceOf(Topics.PRODUCT_ORDERS, order, "completed")).isEqualTo(approved);
    assertThat(traceOf(Topics.SALES_UNITS, msn, "created")).isEqualTo(approved);
  }

  private Map<String, String> takeWebhooks() {
    for (Optional<Delivered> call = receiver.next(secret);
        call.isPresent();
        call = receiver.next(secret)) {
      String type = EventLog.parse(call.get().body()).required("type").asText();
      traces.put(type, traceIn(call.get().traceparent()));
    }
    return traces;
  }

  private String traceOf(String topic, String subject, String fact) {
    return new Broker("127.0.0.1:" + torg.program("kafka").port())
        .read(topic).stream()
            .map(told -> EventLog.parse(told.value()))
            .filter(event -> event.required("subject").asText().equals(subject))
            .filter(event -> event.required("type").asText().endsWith("." + fact + ".v1"))
            .map(event -> traceIn(event.required("traceparent").asText()))
            .findFirst()
            .orElseThrow();
  }

  private static String trace() {
    return UUID.randomUUID().toString().replace("-", "");
  }

  private static String traceIn(String traceparent) {
    return traceparent.split("-")[1];
  }

  private static String traceparent(String trace) {
    return "00-" + trace + "-00f067aa0ba902b7-00";
  }
}
