package dev.torg.notification.endpoints.api;

import dev.torg.notification.endpoints.app.RegisteredEndpoint;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The secret is shown this once. */
@Schema(name = "RegisterResponse")
record RegisteredWebhookView(
    UUID id,
    @Schema(maxLength = 100, description = "Signs every call; shown in this answer only.")
        String secret) {

  static RegisteredWebhookView of(RegisteredEndpoint registered) {
    return new RegisteredWebhookView(registered.endpoint().id(), registered.secret().value());
  }
}
