package dev.torg.notification.endpoints.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.torg.notification.endpoints.domain.Endpoint;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One registration with all that is known of it, but for its secret. */
@Schema(name = "WebhookDetails")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookDetailView(
    UUID id,
    @Schema(format = "uri", maxLength = 2000) String url,
    @Schema(maxItems = 100) List<@Size(max = 100) String> events,
    boolean paused,
    @Schema(
            maxLength = 10,
            description = "The sales unit that it is about; all of them, where left out.")
        @Nullable String msn,
    @Schema(enumeration = {"wanted", "gone", "failing"}) @Nullable String pausedBecause,
    @Schema(description = "When the first call failed after the last one that succeeded.")
        @Nullable Instant failingSince,
    @Nullable Instant previousSecretUntil,
    Instant createdAt,
    Instant changedAt) {

  static WebhookDetailView of(Endpoint endpoint) {
    return new WebhookDetailView(
        endpoint.id(),
        endpoint.url().value(),
        endpoint.events(),
        endpoint.pause() != null,
        endpoint.bucket().msn() == null ? null : endpoint.bucket().msn().value(),
        endpoint.pause() == null ? null : endpoint.pause().name().toLowerCase(Locale.ROOT),
        endpoint.failingSince(),
        endpoint.previousSecretUntil(),
        endpoint.createdAt(),
        endpoint.changedAt());
  }
}
