package dev.torg.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.journey.Answer;
import dev.torg.journey.Caller;
import dev.torg.journey.Delivered;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import dev.torg.journey.WebhookReceiver;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A partner that keeps everything that it is told: by webhooks, by the feed, and by mail. */
final class ToldPartner implements AutoCloseable {

  private static final String CREATED = "management.product-order.created.v1";
  private static final String SUBMITTED = "management.product-order.submitted.v1";
  private static final String COMPLETED = "management.product-order.completed.v1";
  private static final List<String> KINDS = List.of(CREATED, SUBMITTED, COMPLETED);
  private static final Pattern NEXT = Pattern.compile("<[^>]*(/webhooks/v1/events[^>]*)>");

  /**
   * Mails that were on their way when their program was killed wait for the end of a lease, too.
   */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final TorgUnderTest torg;
  private final Caller partner;
  private final String address;
  private final WebhookReceiver receiver = WebhookReceiver.start();
  private final String webhook;
  private final String secret;
  private final Map<String, JsonNode> webhooks = new LinkedHashMap<>();

  ToldPartner(TorgUnderTest torg, String partnerId) {
    this.torg = torg;
    this.partner = torg.caller(torg.mint().partner(partnerId));
    this.address = "told-" + partnerId + "@partner.example";
    String profile = "/operations/v1/partners/" + partnerId;
    torg.caller(torg.mint().operator())
        .having(profile)
        .send("PATCH", profile, "{\"contactEmail\": \"%s\"}".formatted(address))
        .expect(200);
    Answer registered =
        partner
            .post(
                "/webhooks/v1/webhooks",
                "{\"url\": \"%s\", \"events\": [\"%s\"]}"
                    .formatted(receiver.url(), String.join("\", \"", KINDS)))
            .expect(201);
    this.webhook = "/webhooks/v1/webhooks/" + registered.text("id");
    this.secret = registered.text("secret");
  }

  /**
   * Waits until it was told of each order by all three: by webhooks at least once and in order, in
   * the feed and by mail exactly once.
   *
   * @param orders all that it has, by id
   */
  void assertKnows(List<String> orders) {
    await().atMost(PATIENCE).untilAsserted(() -> assertToldOf(orders));
    assertInOrder();
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(mails()).hasSameSizeAs(orders).doesNotHaveDuplicates());
  }

  private void assertToldOf(List<String> orders) {
    takeWebhooks();
    List<JsonNode> feed = feed();
    assertThat(feed).extracting(event -> id(event)).doesNotHaveDuplicates();
    assertThat(orders(COMPLETED, feed)).containsExactlyInAnyOrderElementsOf(orders);
    assertThat(orders(SUBMITTED, feed)).containsExactlyInAnyOrderElementsOf(orders);
    assertThat(orders(CREATED, feed)).containsAll(orders);
    assertThat(webhooks.keySet())
        .containsExactlyInAnyOrderElementsOf(feed.stream().map(ToldPartner::id).toList());
  }

  private void takeWebhooks() {
    for (Optional<Delivered> call = receiver.next(secret);
        call.isPresent();
        call = receiver.next(secret)) {
      JsonNode event = EventLog.parse(call.get().body());
      webhooks.putIfAbsent(id(event), event);
    }
  }

  /** By when each came first. */
  private void assertInOrder() {
    Map<String, List<Long>> sequences = new LinkedHashMap<>();
    webhooks
        .values()
        .forEach(
            event ->
                sequences
                    .computeIfAbsent(order(event), order -> new ArrayList<>())
                    .add(event.required("sequence").asLong()));
    assertThat(sequences.values()).allSatisfy(one -> assertThat(one).isSorted());
  }

  private List<JsonNode> feed() {
    List<JsonNode> all = new ArrayList<>();
    String page = "/webhooks/v1/events?types=" + String.join(",", KINDS);
    while (true) {
      Answer answer = partner.get(page).expect(200);
      List<JsonNode> events = new ArrayList<>();
      answer.json().required("events").forEach(events::add);
      if (events.isEmpty()) {
        return all;
      }
      all.addAll(events);
      Matcher next = NEXT.matcher(answer.header("Link").orElseThrow());
      assertThat(next.find()).isTrue();
      page = next.group(1);
    }
  }

  /** The subjects of mails to this partner that tell of a unit. */
  private List<String> mails() {
    URI mailbox = URI.create("http://127.0.0.1:" + torg.program("development-eid").port());
    String texts = Caller.nobody(new Gateway(mailbox, Narrator.SILENT)).get("/mail/texts").text();
    return Stream.of(texts.split("\f\n"))
        .filter(mail -> mail.contains("To: " + address))
        .flatMap(String::lines)
        .filter(line -> line.startsWith("Subject: Unit "))
        .toList();
  }

  private static List<String> orders(String kind, Iterable<JsonNode> events) {
    List<String> orders = new ArrayList<>();
    events.forEach(
        event -> {
          if (event.required("type").asText().equals(kind)) {
            orders.add(order(event));
          }
        });
    return orders;
  }

  private static String order(JsonNode event) {
    return event.at("/data/productOrderId").asText();
  }

  private static String id(JsonNode event) {
    return event.required("id").asText();
  }

  /** Nothing waits for it any more. */
  @Override
  public void close() {
    partner.delete(webhook).expect(204);
    receiver.close();
  }
}
