package dev.torg.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The answers that every operation can give, and the headers that every answer has. */
final class SharedAnswers {

  private static final List<String> ALWAYS =
      List.of("400", "406", "414", "429", "431", "500", "502", "503", "504");

  /** What the extension writes when the code says nothing. */
  private static final Set<String> DEFAULT_WORDS =
      Set.of("Not Authorized", "Not Allowed", "Bad Request");

  private SharedAnswers() {}

  static void complete(PublicOperation operation) {
    ObjectNode declared = (ObjectNode) operation.description().path("responses");
    Map<String, JsonNode> sorted = new TreeMap<>();
    declared.properties().stream()
        .filter(answer -> !DEFAULT_WORDS.contains(answer.getValue().path("description").asText()))
        .forEach(answer -> sorted.put(answer.getKey(), answer.getValue()));
    String schema = ProblemAnswer.schema(operation);
    expected(operation)
        .forEach(
            expected ->
                sorted.computeIfAbsent(
                    expected,
                    status -> Reference.to("responses", ProblemAnswer.name(status, schema))));
    sorted.forEach((status, answer) -> dress(operation, status, (ObjectNode) answer));
    declared.removeAll();
    sorted.forEach(declared::set);
  }

  private static List<String> expected(PublicOperation operation) {
    List<String> statuses = new ArrayList<>(ALWAYS);
    if (!operation.route().isPublic()) {
      statuses.addAll(List.of("401", "403"));
    }
    if (operation.hasPathParameter()) {
      statuses.add("404");
    }
    if (operation.hasBody()) {
      statuses.addAll(List.of("408", "413", "415"));
    }
    return statuses;
  }

  private static void dress(PublicOperation operation, String status, ObjectNode answer) {
    if (answer.has("$ref")) {
      return;
    }
    if (status.compareTo("400") >= 0) {
      ProblemAnswer.complete(status, ProblemAnswer.schema(operation), answer);
      return;
    }
    dropEmptyContent(operation, answer);
    ObjectNode headers = answer.withObjectProperty("headers");
    ProblemAnswer.HEADERS.forEach(header -> headers.set(header, Reference.to("headers", header)));
    if (operation.answers("304")) {
      headers.set("ETag", Reference.to("headers", "ETag"));
    }
    if (status.equals("201")) {
      headers.set("Location", Reference.to("headers", "Location"));
    }
    if (operation.takes("cursor")) {
      headers.set("Link", Reference.to("headers", "Link"));
    }
    if (operation.takes("Idempotency-Key")) {
      headers.set("Idempotent-Replayed", Reference.to("headers", "Idempotent-Replayed"));
    }
  }

  /** A deletion that says nothing of its answer has none; the extension supposes one. */
  private static void dropEmptyContent(PublicOperation operation, ObjectNode answer) {
    boolean saysNothing = true;
    for (JsonNode mediaType : answer.path("content")) {
      saysNothing &= mediaType.isEmpty();
    }
    if (saysNothing && operation.method().equals("delete")) {
      answer.remove("content");
    }
  }
}
