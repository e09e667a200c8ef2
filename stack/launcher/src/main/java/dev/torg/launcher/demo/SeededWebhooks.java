package dev.torg.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.bulkdata.SeededKeys;
import dev.torg.journey.Caller;
import dev.torg.journey.JourneyFailed;
import dev.torg.journey.Patience;
import dev.torg.journey.Webhook;
import dev.torg.journey.WebhookReceiver;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Webhooks of some partners of bulk data. Each took a message, missed another one, and is paused:
 * there is something to look at, and nothing is sent any more.
 */
public final class SeededWebhooks {

  private static final int PARTNERS = 3;

  private SeededWebhooks() {}

  /** Registers them for those who have none. */
  public static void register(SeededKeys keys, URI gateway) {
    keys.partners().stream()
        .limit(PARTNERS)
        .map(partner -> SeededCaller.logIn(partner, gateway).caller())
        .filter(partner -> !Webhook.isRegisteredBy(partner))
        .forEach(SeededWebhooks::register);
  }

  private static void register(Caller partner) {
    List<Webhook> webhooks;
    try (WebhookReceiver receiver = WebhookReceiver.start()) {
      webhooks = registered(partner, receiver.url());
      webhooks.forEach(Webhook::ping);
      await(webhooks, newest -> newest.path("state").asText().equals("delivered"));
    }
    webhooks.forEach(Webhook::ping);
    await(
        webhooks,
        newest ->
            newest.path("state").asText().equals("waiting") && newest.path("attempts").asInt() > 0);
    webhooks.forEach(webhook -> webhook.setPaused(true));
  }

  private static List<Webhook> registered(Caller partner, String url) {
    return List.of(
        Webhook.register(
            partner,
            url + "/orders",
            "management.product-order.completed.v1",
            "management.product-order.rejected.v1"),
        Webhook.register(
            partner,
            url + "/sales-units",
            "management.sales-unit.created.v1",
            "management.sales-unit.changed.v1"),
        Webhook.register(partner, url + "/keys", "management.credential.expiring.v1"));
  }

  private static void await(List<Webhook> webhooks, Predicate<JsonNode> newest) {
    for (Webhook webhook : webhooks) {
      if (Patience.find(() -> Optional.of(webhook.deliveries().path(0)).filter(newest)).isEmpty()) {
        throw new JourneyFailed("No call of " + webhook + " in a minute.");
      }
    }
  }
}
