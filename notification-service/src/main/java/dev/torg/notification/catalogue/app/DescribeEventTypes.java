package dev.torg.notification.catalogue.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.notification.app.EventTypes;
import dev.torg.notification.domain.OwnerKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Describes all kinds of events, from {@code event-types.json}: there each names the thing that it
 * is about, whose schema and sample it shares with others.
 */
@ApplicationScoped
public class DescribeEventTypes {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OF_ANOTHER_API = "Of another API; nothing here makes it.";

  private final EventTypes types;
  private final JsonNode descriptions;

  DescribeEventTypes(EventTypes types) {
    this.types = types;
    try (InputStream file = DescribeEventTypes.class.getResourceAsStream("/event-types.json")) {
      this.descriptions = JSON.readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Those that somebody of this kind is ever told of, by name. */
  public List<DescribedEventType> toldTo(OwnerKind kind) {
    return types.all().stream()
        .filter(type -> type.audience().contains(kind))
        .map(type -> describe(type.name()))
        .toList();
  }

  private DescribedEventType describe(String name) {
    JsonNode said = descriptions.path("types").path(name);
    if (said.isMissingNode()) {
      return new DescribedEventType(name, OF_ANOTHER_API, null, null);
    }
    JsonNode thing = descriptions.path("things").path(said.path("of").asText());
    return new DescribedEventType(
        name,
        said.path("summary").asText(),
        schema(name, thing.path("schema")),
        sample(name, thing.path("sample"), said.path("sample")));
  }

  private JsonNode schema(String name, JsonNode ofThing) {
    ObjectNode schema = descriptions.path("message").deepCopy();
    ObjectNode members = (ObjectNode) schema.path("properties");
    members.putObject("type").put("const", name);
    members.set("data", ofThing);
    return schema;
  }

  private static JsonNode sample(String name, JsonNode ofThing, JsonNode ofType) {
    ObjectNode sample = JSON.createObjectNode();
    sample.put("id", "0199b0f0-5555-7000-8000-000000000001");
    sample.put("type", name);
    sample.put("timestamp", "2026-01-15T12:00:00Z");
    merge(sample, ofThing);
    merge(sample, ofType);
    return sample;
  }

  /** Objects go into each other, whatever else takes the place of what was there. */
  private static void merge(ObjectNode into, JsonNode more) {
    more.properties()
        .forEach(
            member -> {
              if (into.path(member.getKey()) instanceof ObjectNode known) {
                merge(known, member.getValue());
              } else {
                into.set(member.getKey(), member.getValue().deepCopy());
              }
            });
  }
}
