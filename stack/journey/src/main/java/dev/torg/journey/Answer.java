package dev.torg.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What came back.
 *
 * @param body the JSON body; a missing node where there was none
 * @param location where the answer points to
 */
public record Answer(int status, JsonNode body, Optional<URI> location, String text) {

  /**
   * This answer, when its status is one of those given.
   *
   * @throws JourneyFailed otherwise
   */
  public Answer expect(String what, Integer... statuses) {
    if (!Set.of(statuses).contains(status)) {
      String detail = body.path("detail").asText(body.path("title").asText(""));
      throw new JourneyFailed("%s was answered with %d. %s".formatted(what, status, detail));
    }
    return this;
  }

  public String text(String member) {
    return body.path(member).asText();
  }
}
