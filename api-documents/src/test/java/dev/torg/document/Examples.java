package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;

/** Holds examples against the schema that they are examples of. */
final class Examples {

  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private final Described document;

  Examples(Described document) {
    this.document = document;
  }

  /** What is wrong with each example of a media type; empty when all fit. */
  List<String> faults(JsonNode mediaType) {
    List<String> faults = new ArrayList<>();
    of(mediaType)
        .forEach(
            example ->
                errors(mediaType.path("schema"), example)
                    .forEach(error -> faults.add(error.toString())));
    return faults;
  }

  /** The examples of the media type itself and of its schema. */
  List<JsonNode> of(JsonNode mediaType) {
    List<JsonNode> examples = new ArrayList<>();
    if (mediaType.has("example")) {
      examples.add(mediaType.path("example"));
    }
    mediaType.path("examples").forEach(example -> examples.add(example.path("value")));
    JsonNode schema = document.follow(mediaType.path("schema"));
    if (schema.has("example")) {
      examples.add(schema.path("example"));
    }
    schema.path("examples").forEach(examples::add);
    return examples;
  }

  List<Error> errors(JsonNode schema, JsonNode value) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.document().path("components"));
    return schemas.getSchema(whole).validate(value);
  }
}
