package dev.torg.productorder.review.api;

import dev.torg.platform.json.Body;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a reviewer asks the merchant. */
@Schema(name = "ReviewQuestion", additionalProperties = Schema.False.class)
record QuestionRequest(@NotNull @Size(min = 1, max = 4000) String question) {

  static String read(byte[] body) {
    return Body.read(body, QuestionRequest.class).question();
  }
}
