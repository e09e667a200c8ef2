package dev.torg.orgconfig.store;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class DatabaseAwayIT extends DatabaseAway {

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    String org = Administrator.configured();
    String token = TestTokens.administrator(org);
    return List.of(
        () -> as(token, Administrator.ORGS), () -> as(token, Administrator.ORGS + "/" + org));
  }
}
