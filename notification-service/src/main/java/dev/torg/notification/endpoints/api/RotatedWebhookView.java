package dev.torg.notification.endpoints.api;

import dev.torg.notification.endpoints.app.RegisteredEndpoint;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The secret from now on, shown this once, and how long the one before signs beside it. */
@Schema(
    name = "RotatedWebhook",
    requiredProperties = {"id", "secret", "previousSecretUntil"})
record RotatedWebhookView(
    UUID id, @Schema(maxLength = 100) String secret, @Nullable Instant previousSecretUntil) {

  static RotatedWebhookView of(RegisteredEndpoint rotated) {
    return new RotatedWebhookView(
        rotated.endpoint().id(),
        rotated.secret().value(),
        rotated.endpoint().previousSecretUntil());
  }
}
