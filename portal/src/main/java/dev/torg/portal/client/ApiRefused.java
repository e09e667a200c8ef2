package dev.torg.portal.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The API refused a call, or did not answer (status 504). */
public final class ApiRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final transient JsonNode problem;

  public ApiRefused(int status, JsonNode problem) {
    super(status + " " + problem.path("title").asText());
    this.status = status;
    this.problem = problem;
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
    return problem.path("type").asText("").endsWith("/problems/expired");
  }

  /** Whether the form that was sent can explain it. */
  public boolean isAboutForm() {
    return isAboutValues() || isLate();
  }

  /** What is wrong with which value, by its JSON Pointer. */
  public Map<String, String> violations() {
    Map<String, String> found = new LinkedHashMap<>();
    for (JsonNode violation : problem.path("extraDetails")) {
      found.merge(
          violation.path("key").asText(violation.path("name").asText()),
          violation.path("value").asText(violation.path("reason").asText()),
          (first, second) -> first + "; " + second);
    }
    return found;
  }
}
