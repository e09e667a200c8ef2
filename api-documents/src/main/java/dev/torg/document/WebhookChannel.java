package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What partners and merchants are sent to the addresses that they registered. */
final class WebhookChannel {

  private static final String NAME = "webhooks";
  private static final String CATALOGUE =
      "notification-service/src/main/resources/event-types.json";

  private final JsonNode catalogue;

  private WebhookChannel(JsonNode catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * @param home folder of the whole project
   */
  static WebhookChannel of(Path home) {
    try (var file = Files.newInputStream(home.resolve(CATALOGUE))) {
      return new WebhookChannel(new ObjectMapper().readTree(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void addTo(ObjectNode document) {
    ObjectNode channel = document.withObject("/channels").putObject(NAME);
    channel.putNull("address");
    channel.put(
        "description",
        "An address that a partner or a merchant registered with POST /webhooks/v1/webhooks. Calls"
            + " are signed, and repeated until they are answered with 2xx.");
    ObjectNode messages = channel.putObject("messages");
    for (var type : catalogue.path("types").properties()) {
      messages.set(type.getKey(), message(type.getKey(), type.getValue()));
    }
    ObjectNode operation = document.withObject("/operations").putObject("call-" + NAME);
    operation.put("action", "send");
    operation.put("description", "Torg calls whoever registered for the type of event.");
    operation.putObject("channel").put("$ref", "#/channels/" + NAME);
    operation.putObject("bindings").putObject("http").put("method", "POST");
  }

  private ObjectNode message(String name, JsonNode type) {
    ObjectNode payload = catalogue.path("message").deepCopy();
    ObjectNode members = payload.withObjectProperty("properties");
    members.putObject("type").put("const", name);
    members.set("data", catalogue.path("things").path(type.path("of").asText()).path("schema"));
    ObjectNode message = new ObjectMapper().createObjectNode();
    message.put("name", name);
    message.put("summary", type.path("summary").asText());
    message.put("contentType", "application/json");
    message.set("payload", payload);
    return message;
  }
}
