package dev.torg.merchant.store;

import dev.torg.merchant.testing.FakeRegistry;
import dev.torg.merchant.testing.Portal;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class DatabaseAwayIT extends DatabaseAway {

  @Inject FakeRegistry registry;

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    return List.of(
        this::draft,
        () -> as(TestTokens.operator(), "/operations/v1/merchants?limit=5"),
        () -> as(TestTokens.partner("1004001"), "/management/v1/merchants?limit=5"));
  }

  /** Of a company that has no agreement yet. */
  private HttpRequest.Builder draft() {
    String token = Portal.kari(registry.companyOfKari("Fjord")).signed();
    return as(token, Portal.AGREEMENT).PUT(BodyPublishers.ofString(Portal.FORM));
  }
}
