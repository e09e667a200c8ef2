package dev.torg.salesunit.onesalesunit.api;

import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import dev.torg.salesunit.testing.Parties;
import dev.torg.salesunit.testing.SalesUnitRows;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class DatabaseAwayIT extends DatabaseAway {

  private static final String UNITS = "/management/v1/sales-units";

  private final String partner = Parties.partnerId();

  @Inject SalesUnitRows rows;

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    long msn = rows.unit(partner, Parties.norwegianMerchant());
    return List.of(() -> get("/" + msn), () -> get("?limit=5"));
  }

  private HttpRequest.Builder get(String rest) {
    return as(TestTokens.partner(partner), UNITS + rest);
  }
}
