package dev.torg.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads events by the published document can go on reading them. */
class EventContractTest {

  @Test
  void noConsumerBreaks() throws IOException {
    // Given
    var file = Home.PUBLISHED.resolve("asyncapi.json").toFile();
    var published = (ObjectNode) new ObjectMapper().readTree(file);
    var present = AsyncApiDocument.of(Home.FOLDER, ServiceDescription.all(Home.FOLDER));
    // When
    var changes = changes(published, present);
    // Then
    assertThat(changes)
        .as("%nThe code breaks consumers of docs/api/published/asyncapi.json.%n")
        .isEmpty();
  }

  private static List<String> changes(ObjectNode published, ObjectNode present) {
    List<String> changes = new ArrayList<>();
    for (var channel : published.path("channels").properties()) {
      JsonNode now = present.path("channels").path(channel.getKey()).path("messages");
      channel
          .getValue()
          .path("messages")
          .fieldNames()
          .forEachRemaining(
              type -> {
                if (!now.has(type)) {
                  changes.add(type + " is gone");
                }
              });
    }
    for (var schema : published.path("components").path("schemas").properties()) {
      new SchemaChange(
              SchemaChange.Direction.GIVEN,
              new Described(published),
              new Described(present),
              schema.getKey(),
              changes::add)
          .compare(
              schema.getValue(), present.path("components").path("schemas").path(schema.getKey()));
    }
    return changes;
  }
}
