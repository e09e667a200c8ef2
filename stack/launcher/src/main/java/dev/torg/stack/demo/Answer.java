package dev.torg.stack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.stack.process.CommandFailed;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * What came back.
 *
 * @param body the JSON body; a missing node where there was none
 * @param location where the answer points to
 */
record Answer(int status, JsonNode body, Optional<URI> location, String text) {

  /**
   * This answer, when its status is one of those given.
   *
   * @throws CommandFailed otherwise
   */
  Answer expect(String what, Integer... statuses) {
    if (!Set.of(statuses).contains(status)) {
      String detail = body.path("detail").asText(body.path("title").asText(""));
      throw new CommandFailed("%s was answered with %d. %s".formatted(what, status, detail));
    }
    return this;
  }

  String text(String member) {
    return body.path(member).asText();
  }
}
