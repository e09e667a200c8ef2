package dev.torg.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a problem, whoever made it, into the document that leaves the house. */
final class ProblemDocument {

  private static final String TRACE_ID = "traceId";
  private static final String RETRY_SECONDS = "5";

  private ProblemDocument() {}

  /** What Torg made keeps its words; of what others made, only status and headers survive. */
  static HttpProblem finish(HttpProblem problem, String requestId, String traceId, String path) {
    if (problem.getStatusCode() < 400 || problem.getParameters().containsKey(TRACE_ID)) {
      return problem;
    }
    HttpProblem.Builder document =
        isOurs(problem) ? ours(problem) : foreign(problem.getStatusCode());
    document
        .withInstance(URI.create("urn:uuid:" + requestId))
        .with(TRACE_ID, traceId)
        .with("extraDetails", extraDetails(violations(problem), path));
    headers(problem, document);
    return document.build();
  }

  /** For a line of log: nothing that a caller wrote. */
  static String inShort(HttpProblem problem) {
    URI type = isOurs(problem) ? problem.getType() : null;
    return "status=%d type=%s violations=%d"
        .formatted(problem.getStatusCode(), type, violations(problem).size());
  }

  private static boolean isOurs(HttpProblem problem) {
    return problem.getParameters().containsKey(Problems.VIOLATIONS) && problem.getType() != null;
  }

  private static HttpProblem.Builder ours(HttpProblem problem) {
    HttpProblem.Builder document =
        HttpProblem.builder()
            .withType(problem.getType())
            .withTitle(problem.getTitle())
            .withStatus(problem.getStatusCode())
            .withDetail(problem.getDetail());
    problem.getParameters().entrySet().stream()
        .filter(member -> !member.getKey().equals(Problems.VIOLATIONS))
        .forEach(member -> document.with(member.getKey(), member.getValue()));
    return document;
  }

  private static HttpProblem.Builder foreign(int status) {
    ProblemType type = ProblemType.ofStatus(status);
    return HttpProblem.builder()
        .withType(type.uri())
        .withTitle(type.title())
        .withStatus(status)
        .withDetail(type.meaning());
  }

  private static List<Violation> violations(HttpProblem problem) {
    return problem.getParameters().get(Problems.VIOLATIONS) instanceof List<?> list
        ? list.stream().filter(Violation.class::isInstance).map(Violation.class::cast).toList()
        : List.of();
  }

  private static List<Map<String, Object>> extraDetails(List<Violation> violations, String path) {
    boolean webhooks = path.equals("/webhooks") || path.startsWith("/webhooks/");
    String name = webhooks ? "name" : "key";
    String text = webhooks ? "reason" : "value";
    return violations.stream()
        .map(
            violation -> {
              Map<String, Object> detail = new LinkedHashMap<>();
              detail.put(name, violation.pointer());
              detail.put(text, violation.reason());
              addCode(detail, violation, path);
              return detail;
            })
        .toList();
  }

  /** Of the API behind the portal, which speaks more languages than the published ones. */
  private static void addCode(Map<String, Object> detail, Violation violation, String path) {
    if (path.startsWith("/portal/") || path.startsWith("/operations/")) {
      Reason.of(violation.reason())
          .ifPresent(
              reason -> {
                detail.put("code", reason.code());
                detail.put("args", reason.args());
              });
    }
  }

  private static void headers(HttpProblem problem, HttpProblem.Builder document) {
    problem.getHeaders().forEach(document::withHeader);
    switch (problem.getStatusCode()) {
      case 401 -> addUnlessPresent(problem, document, "WWW-Authenticate", "Bearer");
      case 429, 503 -> addUnlessPresent(problem, document, "Retry-After", RETRY_SECONDS);
      default -> {}
    }
  }

  private static void addUnlessPresent(
      HttpProblem problem, HttpProblem.Builder document, String name, String value) {
    boolean present =
        problem.getHeaders().keySet().stream()
            .anyMatch(
                known -> known.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    if (!present) {
      document.withHeader(name, value);
    }
  }
}
