package dev.torg.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.trace.TraceContext;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes problems: throw them, or let a {@code Uni} fail with them. */
public final class Problems {

  static final String VIOLATIONS = "violations";

  private static final ObjectMapper JSON = new ObjectMapper();

  private Problems() {}

  public static HttpProblem of(ProblemType type, String detail) {
    return of(type, detail, List.of());
  }

  public static HttpProblem of(ProblemType type, String detail, List<Violation> violations) {
    return builder(type, detail, violations).build();
  }

  /** As {@link #of(ProblemType, String)}, telling the caller when to come back. */
  public static HttpProblem retryAfter(ProblemType type, String detail, int seconds) {
    return builder(type, detail, List.of())
        .withHeader("Retry-After", Integer.toString(seconds))
        .build();
  }

  /**
   * Asks for a proof of identity.
   *
   * @param challenge the value of {@code WWW-Authenticate}
   */
  public static HttpProblem unauthorized(String detail, String challenge) {
    return builder(ProblemType.UNAUTHORIZED, detail, List.of())
        .withHeader("WWW-Authenticate", challenge)
        .build();
  }

  /** The same for what does not exist and for what the caller may not know of. */
  public static HttpProblem notFound() {
    return of(ProblemType.NOT_FOUND, ProblemType.NOT_FOUND.meaning());
  }

  public static HttpProblem invalid(List<Violation> violations) {
    return of(
        ProblemType.VALIDATION_FAILED,
        violations.size() == 1
            ? "One value is not accepted."
            : violations.size() + " values are not accepted.",
        violations);
  }

  /**
   * Denies what is known to exist.
   *
   * @param whatIsMissing a sentence that names what the caller would need
   */
  public static HttpProblem forbidden(String whatIsMissing) {
    return of(ProblemType.FORBIDDEN, whatIsMissing);
  }

  public static HttpProblem invalidState(String detail) {
    return of(ProblemType.INVALID_STATE, detail);
  }

  /**
   * The finished answer to the running request, for filters and exception mappers; who throws the
   * problem instead needs none of this.
   */
  public static Response toResponse(HttpProblem problem, String path) {
    TraceContext trace = TraceContext.current();
    return ProblemDocument.finish(problem, trace.requestId(), trace.traceId(), path).toResponse();
  }

  /** A problem in the making, for answers that need members or headers of their own. */
  public static HttpProblem.Builder builder(ProblemType type, String detail) {
    return builder(type, detail, List.of());
  }

  /** The whole document, for components that answer without Jakarta REST. */
  public static String toJson(HttpProblem problem, String requestId, String traceId, String path) {
    HttpProblem finished = ProblemDocument.finish(problem, requestId, traceId, path);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("type", finished.getType());
    document.put("title", finished.getTitle());
    document.put("status", finished.getStatusCode());
    document.put("detail", finished.getDetail());
    document.put("instance", finished.getInstance());
    document.putAll(finished.getParameters());
    try {
      return JSON.writeValueAsString(document);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static HttpProblem.Builder builder(
      ProblemType type, String detail, List<Violation> violations) {
    return HttpProblem.builder()
        .withType(type.uri())
        .withTitle(type.title())
        .withStatus(type.status())
        .withDetail(detail)
        .with(VIOLATIONS, List.copyOf(violations));
  }
}
