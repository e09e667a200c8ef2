package dev.torg.productorder.store;

import static dev.torg.productorder.testing.OrderSteps.ORDERS;

import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import dev.torg.productorder.testing.FreshParties;
import dev.torg.productorder.testing.PrefillBodies;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class DatabaseAwayIT extends DatabaseAway {

  private final String partner = FreshParties.partner();

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    return List.of(
        this::prefill,
        () -> as(TestTokens.partner(partner), "/management/v2/product-orders?limit=5"),
        () ->
            as(
                TestTokens.portal("Kari Nordmann", "business:NO:ORG", "987654325", true),
                "/portal/v1/partners"),
        () -> as(TestTokens.operator(), "/operations/v1/review/product-orders"));
  }

  private HttpRequest.Builder prefill() {
    return as(TestTokens.partner(partner), ORDERS)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .POST(BodyPublishers.ofString(PrefillBodies.complete(FreshParties.business())));
  }
}
