package dev.torg.notification.deliveries.api;

import dev.torg.platform.json.Body;
import dev.torg.platform.json.NullRefused;
import dev.torg.platform.json.Violations;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Of which time to send everything again. */
@Schema(
    name = "ReplayRequest",
    example = "{\"from\": \"2026-01-15T00:00:00Z\", \"onlyFailed\": true}",
    additionalProperties = Schema.False.class)
record ReplayRequest(
    @NotNull Instant from,
    @NullRefused @Schema(description = "Before this; now, when left out.") @Nullable Instant to,
    @NullRefused @Schema(description = "Whether what was taken is not sent again.")
        @Nullable Boolean onlyFailed) {

  static ReplayRequest read(byte[] body) {
    return Body.of(body, ReplayRequest.class).check(ReplayRequest::checkOrder).valid();
  }

  private void checkOrder(Violations violations) {
    if (from != null && to != null && !to.isAfter(from)) {
      violations.add("/to", "must be after from");
    }
  }
}
