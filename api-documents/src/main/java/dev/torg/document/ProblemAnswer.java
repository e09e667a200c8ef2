package dev.torg.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.torg.platform.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An answer that is a problem document. */
final class ProblemAnswer {

  /** On each answer, whatever it is. */
  static final List<String> HEADERS =
      List.of("Api-Version", "X-Request-Id", "RateLimit", "RateLimit-Policy");

  private static final Map<String, String> HEADER_OF_STATUS =
      Map.of(
          "401", "WWW-Authenticate",
          "405", "Allow",
          "429", "Retry-After",
          "503", "Retry-After");

  private static final String PROBLEM = "Problem";
  static final String OF_WEBHOOKS = "WebhookProblem";

  private ProblemAnswer() {}

  /** The schema of an operation's problems: those of webhooks name what is wrong in other words. */
  static String schema(PublicOperation operation) {
    return operation.isBelow("/webhooks/") ? OF_WEBHOOKS : PROBLEM;
  }

  /** One shared answer per status that a problem can have, and per schema. */
  static ObjectNode shared() {
    Map<String, ObjectNode> answers = new TreeMap<>();
    for (ProblemType type : ProblemType.values()) {
      String status = Integer.toString(type.status());
      for (String schema : List.of(PROBLEM, OF_WEBHOOKS)) {
        answers.computeIfAbsent(name(status, schema), name -> general(status, schema));
      }
    }
    ObjectNode shared = JsonNodeFactory.instance.objectNode();
    answers.forEach(shared::set);
    return shared;
  }

  /** The name under which a status has an answer that all operations of the schema share. */
  static String name(String status, String schema) {
    StringBuilder name = new StringBuilder(schema.replace(PROBLEM, ""));
    for (String word : ProblemType.ofStatus(Integer.parseInt(status)).slug().split("-", -1)) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }

  private static ObjectNode general(String status, String schema) {
    ProblemType type = ProblemType.ofStatus(Integer.parseInt(status));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("description", type.meaning());
    complete(status, schema, answer);
    return answer;
  }

  /** Adds what a problem of the status looks like to an answer that may have nothing but words. */
  static void complete(String status, String schema, ObjectNode answer) {
    ObjectNode headers = answer.withObjectProperty("headers");
    HEADERS.forEach(header -> headers.set(header, Reference.to("headers", header)));
    if (HEADER_OF_STATUS.containsKey(status)) {
      String header = HEADER_OF_STATUS.get(status);
      headers.set(header, Reference.to("headers", header));
    }
    ObjectNode content = answer.putObject("content").putObject("application/problem+json");
    content.set("schema", Reference.to("schemas", schema));
    content.set("example", example(ProblemType.ofStatus(Integer.parseInt(status))));
  }

  private static ObjectNode example(ProblemType type) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "https://torg.example/problems/" + type.slug());
    problem.put("title", type.title());
    problem.put("status", type.status());
    problem.put("detail", type.meaning());
    problem.put("instance", "urn:uuid:0199b0f0-1c2d-7e3f-8a4b-5c6d7e8f9a0b");
    problem.put("traceId", "0af7651916cd43dd8448eb211c80319c");
    problem.putArray("extraDetails");
    return problem;
  }
}
