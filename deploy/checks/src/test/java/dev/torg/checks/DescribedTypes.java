package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Kinds that have no classes: those of their members that the chart uses, written down by us. */
final class DescribedTypes {

  private DescribedTypes() {}

  static Stream<String> wrong(JsonNode document) {
    String file = "/kinds/" + Manifests.kind(document) + ".json";
    try (InputStream description = DescribedTypes.class.getResourceAsStream(file)) {
      if (description == null) {
        return Stream.of("no such kind");
      }
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(description.readAllBytes(), StandardCharsets.UTF_8));
      return schema.validate(document.toString(), InputFormat.JSON).stream().map(Error::toString);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
