package dev.torg.notification.endpoints.store;

import dev.torg.notification.testing.Registrant;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class DatabaseAwayIT extends DatabaseAway {

  private final String partner = TestTokens.partner(Registrant.freshPartnerId());

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    return List.of(
        DatabaseAwayIT::register,
        () -> as(partner, Registrant.WEBHOOKS),
        () -> as(partner, "/webhooks/v1/events?limit=5"));
  }

  /** By somebody who has no registration yet. */
  private static HttpRequest.Builder register() {
    return as(TestTokens.partner(Registrant.freshPartnerId()), Registrant.WEBHOOKS)
        .POST(
            BodyPublishers.ofString(
                "{\"url\": \"https://hooks.example.com/torg\", \"events\": [\"%s\"]}"
                    .formatted(Registrant.COMPLETED)));
  }
}
