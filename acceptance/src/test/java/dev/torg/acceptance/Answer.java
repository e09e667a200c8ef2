package dev.torg.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the gateway answered. */
record Answer(HttpResponse<String> response) {

  private static final ObjectMapper JSON = new ObjectMapper();

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  JsonNode json() {
    try {
      return JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + response.body(), e);
    }
  }

  /** The same answer, after a check that it has the status that a scene needs to go on. */
  Answer expect(int status) {
    if (status() != status) {
      throw new AssertionError(
          "%s %s answered %d, not %d: %s"
              .formatted(
                  response.request().method(), response.request().uri(), status(), status, body()));
    }
    return this;
  }
}
