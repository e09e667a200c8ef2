package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.apiversion.SameAs;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Completes operations that are the same as another one; see {@code SameAs}. */
record Aliases(Map<String, JsonNode> originals) {

  private static final String ID = "operationId";

  /** What an alias has from its original, whatever the scan of the code supposed. */
  private static final Set<String> SHARED = Set.of("requestBody", "responses", SameAs.OPERATION);

  /** A copy of a service's description in which every operation says all of itself. */
  static ObjectNode resolved(ObjectNode service) {
    ObjectNode copy = service.deepCopy();
    List<JsonNode> operations = copy.path("paths").findParents(ID);
    var aliases =
        new Aliases(
            operations.stream()
                .filter(operation -> !operation.has(SameAs.OPERATION))
                .collect(Collectors.toMap(Aliases::id, Function.identity(), (one, two) -> one)));
    operations.stream()
        .filter(operation -> operation.has(SameAs.OPERATION))
        .forEach(alias -> aliases.complete((ObjectNode) alias));
    return copy;
  }

  private void complete(ObjectNode alias) {
    ObjectNode whole = original(alias).deepCopy();
    addPathParameters(alias, whole);
    alias.remove(SHARED);
    alias.remove("parameters");
    whole.setAll(alias);
    alias.removeAll();
    alias.setAll(whole);
  }

  private JsonNode original(ObjectNode alias) {
    String id = alias.path(SameAs.OPERATION).asText();
    JsonNode original = originals.get(id);
    if (original == null) {
      throw new IllegalStateException(
          "%s is to be the same as %s, which is no operation".formatted(id(alias), id));
    }
    return original;
  }

  /** What stands in an address belongs to the address. */
  private static void addPathParameters(ObjectNode alias, ObjectNode whole) {
    List<JsonNode> others = parameters(whole, false);
    var parameters = whole.putArray("parameters").addAll(parameters(alias, true));
    parameters.addAll(others);
  }

  private static List<JsonNode> parameters(ObjectNode operation, boolean inPath) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asText().equals("path") == inPath)
        .toList();
  }

  private static String id(JsonNode operation) {
    return operation.path(ID).asText();
  }
}
