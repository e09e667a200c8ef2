package dev.torg.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.Set;

/** What came back. */
public record Answer(Call call, int status, HttpHeaders headers, String text) {

  static Answer of(Call call, HttpResponse<String> response) {
    return new Answer(call, response.statusCode(), response.headers(), response.body());
  }

  /**
   * This answer, when its status is one of those given.
   *
   * @throws JourneyFailed otherwise
   */
  public Answer expect(String what, Integer... statuses) {
    if (!Set.of(statuses).contains(status)) {
      String detail = text("detail").isEmpty() ? text("title") : text("detail");
      throw new JourneyFailed("%s was answered with %d. %s".formatted(what, status, detail));
    }
    return this;
  }

  /** As {@link #expect(String, Integer...)}, for those who need no better words for the call. */
  public Answer expect(int wanted) {
    return expect(call.method() + " " + call.path(), wanted);
  }

  /** The JSON body; a missing node where there was none. */
  public JsonNode json() {
    try {
      return text.startsWith("{") || text.startsWith("[")
          ? Gateway.JSON.readTree(text)
          : MissingNode.getInstance();
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /** A member of the JSON body, empty where there is none. */
  public String text(String member) {
    return json().path(member).asText();
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }
}
