package dev.torg.portal.webhooks;

import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The secret of a registration, in the answer to the form that made it. */
final class WebhookSecret {

  private WebhookSecret() {}

  static Uni<Response> shown(Desk desk, Visit visit, ApiCall call) {
    return desk.once(
        desk.ask(visit, call)
            .map(ApiAnswer::body)
            .map(
                made ->
                    desk.secrets(
                        visit,
                        Map.of("secret", made.path("secret").asText()),
                        "/portal/webhooks/" + made.path("id").asText())),
        () -> desk.secrets(visit, Map.of(), "/portal/webhooks"));
  }
}
