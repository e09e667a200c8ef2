package dev.torg.productorder.filling.api;

import dev.torg.platform.json.Body;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the merchant answers its reviewer. */
@Schema(name = "ReviewAnswer", additionalProperties = Schema.False.class)
record AnswerRequest(@NotNull @Size(min = 1, max = 4000) String answer) {

  static String read(byte[] body) {
    return Body.read(body, AnswerRequest.class).answer();
  }
}
