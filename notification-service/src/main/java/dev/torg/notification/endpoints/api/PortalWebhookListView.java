package dev.torg.notification.endpoints.api;

import dev.torg.notification.endpoints.domain.Endpoint;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of registrations, each with all that is known of it. */
@Schema(name = "WebhookPage")
record PortalWebhookListView(@Schema(maxItems = 200) List<WebhookDetailView> webhooks) {

  static PortalWebhookListView of(List<Endpoint> endpoints) {
    return new PortalWebhookListView(endpoints.stream().map(WebhookDetailView::of).toList());
  }
}
