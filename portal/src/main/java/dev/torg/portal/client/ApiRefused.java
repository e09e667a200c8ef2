package dev.torg.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The API refused a call, or did not answer (status 504). */
public final class ApiRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final transient JsonNode problem;
  private final transient Function<Reason, String> words;

  /**
   * Why a value is not accepted.
   *
   * @param code by which it can be said in other words, empty for none
   * @param args what stands in these
   * @param text in English
   */
  public record Reason(String code, List<String> args, String text) {

    /** As a document tells it; some of the API call the text so, some so. */
    public static Reason of(JsonNode told) {
      return new Reason(
          told.path("code").asText(""),
          told.path("args").valueStream().map(JsonNode::asText).toList(),
          told.path("value").asText(told.path("reason").asText()));
    }
  }

  public ApiRefused(int status, JsonNode problem) {
    this(status, problem, Reason::text);
  }

  private ApiRefused(int status, JsonNode problem, Function<Reason, String> words) {
    super(status + " " + problem.path("title").asText());
    this.status = status;
    this.problem = problem;
    this.words = words;
  }

  /** The same, said so. */
  public ApiRefused said(Function<Reason, String> inOtherWords) {
    ApiRefused said = new ApiRefused(status, problem, inOtherWords);
    said.initCause(this);
    return said;
  }

  public int status() {
    return status;
  }

  public String title() {
    return problem.path("title").asText("");
  }

  public String detail() {
    return problem.path("detail").asText("");
  }

  /** The id under which the log knows the request. */
  public String instance() {
    return problem.path("instance").asText("");
  }

  /** The partner that can help, empty where none is named. */
  public String partnerName() {
    return problem.path("partnerName").asText("");
  }

  /** Whether the values that were sent are at fault, so that a form can say so. */
  public boolean isAboutValues() {
    return status == 400 || status == 422;
  }

  /** Whether somebody was quicker, or the same was sent twice. */
  public boolean isLate() {
    return status == 409 || status == 412;
  }

  /** Whether what the change rests on is not what is there now. */
  public boolean isOutdated() {
    return status == 412;
  }

  /** Whether what was there for a time is gone because the time has run out. */
  public boolean isExpired() {
    return isOfType("expired");
  }

  /** Whether there is nothing, or not any more. */
  public boolean isMissing() {
    return status == 404 || status == 410;
  }

  /** Whether the same request came before and took effect. */
  public boolean isDoneBefore() {
    return isOfType("already-done");
  }

  /** Whether the same request came before and goes on. */
  boolean isUnderWay() {
    return isOfType("request-in-progress");
  }

  private boolean isOfType(String type) {
    return problem.path("type").asText("").endsWith("/problems/" + type);
  }

  /** Whether the form that was sent can explain it. */
  public boolean isAboutForm() {
    return (isAboutValues() || isLate()) && !isDoneBefore();
  }

  /** What is wrong with which value, by its JSON Pointer. */
  public Map<String, String> violations() {
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode violation : problem.path("extraDetails")) {
      found.merge(
          violation.path("key").asText(violation.path("name").asText()),
          words.apply(Reason.of(violation)),
          (first, second) -> first + "; " + second);
    }
    return found;
  }
}
