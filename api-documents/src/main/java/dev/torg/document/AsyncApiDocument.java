package dev.torg.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.topic.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** All topics, all types of events and all webhooks, as one AsyncAPI 3.0 document. */
public final class AsyncApiDocument {

  private static final String CONTENT_TYPE = "application/cloudevents+json; charset=UTF-8";

  private final EventSchemas schemas;
  private final ObjectNode document = JsonNodeFactory.instance.objectNode();

  private AsyncApiDocument(EventSchemas schemas) {
    this.schemas = schemas;
  }

  /**
   * @param home folder of the whole project, with every service built
   */
  public static ObjectNode of(Path home, List<ServiceDescription> services) {
    ObjectNode document = new AsyncApiDocument(new EventSchemas(services)).write();
    WebhookChannel.of(home).addTo(document);
    return document;
  }

  private ObjectNode write() {
    document.put("asyncapi", "3.0.0");
    ObjectNode shared = (ObjectNode) SharedParts.in(ApiVersion.unlessAsked()).path("info");
    ObjectNode info = document.putObject("info");
    info.put("title", "Torg events")
        .put("version", "1")
        .put(
            "description",
            "Every change is told as a CloudEvent that carries the whole state after it. One topic"
                + " per kind of thing; the events of one thing keep their order and are counted"
                + " without gaps. A delivery may be repeated: remember ids. Members are only ever"
                + " added; read past what you do not know.")
        .setAll(shared.retain("contact", "license"));
    info.putArray("tags").addObject().put("name", "Events");
    document.put("defaultContentType", CONTENT_TYPE);
    Topics.ALL.forEach(this::addTopic);
    document.withObject("/components/schemas").set("CloudEvent", envelope());
    EventType.all().forEach(this::addType);
    return document;
  }

  private void addTopic(String topic) {
    String name = topic.substring(topic.indexOf('.') + 1);
    ObjectNode channel = document.withObject("/channels").putObject(name);
    channel.put("address", topic);
    channel.putObject("messages");
    ObjectNode operation = document.withObject("/operations").putObject("tell-" + name);
    operation.put("action", "send");
    operation.set("channel", pointer("#/channels/" + name));
    operation.put(
        "description", "What Torg tells on " + topic + ", in the order of changes to each thing.");
    if (topic.equals(Topics.DEAD_LETTERS)) {
      channel.put(
          "description",
          "Events that a consumer gave up on, unchanged; the failure is in the headers of the"
              + " record.");
      ((ObjectNode) channel.path("messages")).set("dead-letter", deadLetter());
    }
  }

  private static ObjectNode deadLetter() {
    ObjectNode message = JsonNodeFactory.instance.objectNode();
    message.put("summary", "An event that could not be processed.");
    message.set("payload", pointer("#/components/schemas/CloudEvent"));
    return message;
  }

  private void addType(EventType type) {
    document.withObject("/components/schemas").set(type.state(), schemas.whole(type.state()));
    ObjectNode message = document.withObject("/components/messages").putObject(type.name());
    message.put("name", type.name());
    message.put("summary", type.meaning());
    message.put("contentType", CONTENT_TYPE);
    message.putObject("bindings").putObject("kafka").putObject("key").put("type", "string");
    var parts = message.putObject("payload").putArray("allOf");
    parts.add(pointer("#/components/schemas/CloudEvent"));
    ObjectNode members = parts.addObject().putObject("properties");
    members.putObject("type").put("const", type.name());
    members.set("data", pointer("#/components/schemas/" + type.state()));
    String channel = type.topic().substring(type.topic().indexOf('.') + 1);
    document
        .withObject("/channels/" + channel + "/messages")
        .set(type.name(), pointer("#/components/messages/" + type.name()));
  }

  private static ObjectNode pointer(String target) {
    return JsonNodeFactory.instance.objectNode().put("$ref", target);
  }

  private static ObjectNode envelope() {
    try (InputStream file = AsyncApiDocument.class.getResourceAsStream("/cloud-event.json")) {
      return (ObjectNode) new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
