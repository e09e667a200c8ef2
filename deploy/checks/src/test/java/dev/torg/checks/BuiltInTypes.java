package dev.torg.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.lang.reflect.InvocationTargetException;
import java.util.stream.Stream;

/** Kubernetes' own kinds, by the checks that are generated from its API. */
final class BuiltInTypes {

  private static final String MODELS = "io.kubernetes.client.openapi.models.";

  private BuiltInTypes() {}

  static Stream<String> wrong(JsonNode document) {
    String version = document.at("/apiVersion").asText().replaceFirst(".*/", "");
    String model = MODELS + version.replaceFirst("^v", "V") + Manifests.kind(document);
    try {
      Class.forName(model)
          .getMethod("validateJsonElement", JsonElement.class)
          .invoke(null, JsonParser.parseString(document.toString()));
      return Stream.empty();
    } catch (InvocationTargetException refused) {
      return Stream.of(String.valueOf(refused.getCause()).lines().findFirst().orElse("refused"));
    } catch (ReflectiveOperationException unknown) {
      return Stream.of("no such kind: " + model);
    }
  }
}
