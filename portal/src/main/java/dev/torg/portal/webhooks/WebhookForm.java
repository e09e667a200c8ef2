package dev.torg.portal.webhooks;

import dev.torg.portal.page.Form;
import dev.torg.portal.page.Sent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be said of a webhook: its address, and its events as boxes that are ticked. */
final class WebhookForm {

  private WebhookForm() {}

  static Form of(Sent sent) {
    Map<String, String> values = values(sent.text("url"), sent.all("events"));
    values.put("msn", sent.text("msn"));
    return Form.of(values);
  }

  /** What was sent, in the forms of a webhook that is there. */
  static Form again(Sent sent, Webhook now) {
    Map<String, String> values = new LinkedHashMap<>(of(now).values());
    if (sent.has("url")) {
      values = values(sent.text("url"), sent.all("events"));
    }
    values.put("from", sent.text("from"));
    return Form.of(values);
  }

  static Form of(Webhook webhook) {
    return Form.of(values(webhook.url(), webhook.events()));
  }

  /** The body of the request. */
  static Map<String, Object> document(Sent sent) {
    return Map.of("url", sent.text("url"), "events", sent.all("events"));
  }

  private static Map<String, String> values(String url, List<String> events) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("url", url);
    events.forEach(event -> values.put("events." + event, "yes"));
    return values;
  }
}
