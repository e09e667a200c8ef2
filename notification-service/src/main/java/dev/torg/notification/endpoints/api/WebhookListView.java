package dev.torg.notification.endpoints.api;

import dev.torg.notification.endpoints.domain.Endpoint;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All registrations of a bucket, as published. */
@Schema(name = "QueryResponse")
record WebhookListView(@Schema(maxItems = 2000) List<Item> webhooks) {

  @Schema(name = "Webhook")
  record Item(
      UUID id,
      @Schema(format = "uri", maxLength = 2000) String url,
      @Schema(maxItems = 100) List<@Size(max = 100) String> events) {}

  static WebhookListView of(List<Endpoint> endpoints) {
    return new WebhookListView(
        endpoints.stream()
            .map(endpoint -> new Item(endpoint.id(), endpoint.url().value(), endpoint.events()))
            .toList());
  }
}
