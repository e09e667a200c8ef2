package dev.torg.portal.webhooks;

import dev.torg.portal.client.ApiAnswer;
import dev.torg.portal.client.ApiCall;
import dev.torg.portal.page.Desk;
import dev.torg.portal.page.SecretsPage;
import dev.torg.portal.visit.Visit;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** The secret of a registration, in the answer to the form that made it. */
final class WebhookSecret {

  private WebhookSecret() {}

  static Uni<SecretsPage> shown(Desk desk, Visit visit, ApiCall call) {
    return desk.ask(visit, call)
        .map(ApiAnswer::body)
        .map(
            made ->
                new SecretsPage(
                    desk.frame(visit),
                    Map.of("secret", made.path("secret").asText()),
                    "/portal/webhooks/" + made.path("id").asText()));
  }
}
