package dev.torg.productorder.review.api;

import dev.torg.platform.json.Body;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a reviewer rejects an order; the merchant alone reads it. */
@Schema(name = "ProductOrderRejection", additionalProperties = Schema.False.class)
record RejectionRequest(@NotNull @Size(min = 1, max = 4000) String reason) {

  static String read(byte[] body) {
    return Body.read(body, RejectionRequest.class).reason();
  }
}
