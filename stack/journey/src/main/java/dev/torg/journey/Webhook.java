package dev.torg.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A place that somebody has registered.
 *
 * @param caller who registered it
 */
public record Webhook(Caller caller, String id, String secret) {

  private static final String ALL = "/webhooks/v1/webhooks";

  public static Webhook register(Caller caller, String url, String... events) {
    Answer registered =
        caller
            .post(ALL, json(Map.of("url", url, "events", List.of(events))))
            .expect("Registering a webhook", 201);
    return new Webhook(caller, registered.text("id"), registered.text("secret"));
  }

  /** Whether somebody has registered any. */
  public static boolean isRegisteredBy(Caller caller) {
    return !caller.get(ALL).expect("Listing webhooks", 200).json().path("webhooks").isEmpty();
  }

  public void setPaused(boolean paused) {
    caller
        .send("PATCH", path(), json(Map.of("paused", paused)))
        .expect("Pausing or resuming a webhook", 200);
  }

  public void ping() {
    caller.post(path() + "/ping").expect("Pinging a webhook", 202);
  }

  /** What was sent there, newest first. */
  public JsonNode deliveries() {
    return caller
        .get(path() + "/deliveries")
        .expect("Listing deliveries", 200)
        .json()
        .path("deliveries");
  }

  public void delete() {
    caller.delete(path());
  }

  String path() {
    return ALL + "/" + id;
  }

  private static String json(Map<String, ?> members) {
    return Gateway.JSON.valueToTree(members).toString();
  }

  @Override
  public String toString() {
    return "Webhook[" + id + "]";
  }
}
