package dev.torg.orgconfig.api;

import dev.torg.orgconfig.testing.Administrator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
class DatabaseAwayIT extends DatabaseAway {

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    String known = Administrator.configured();
    String token = TestTokens.administrator(known);
    return List.of(
        DatabaseAwayIT::create,
        () -> as(token, Administrator.ORGS),
        () -> as(token, Administrator.ORGS + "/" + known + "/status"));
  }

  private static HttpRequest.Builder create() {
    String fresh = Administrator.freshOrgId();
    String body = new JsonObject(Administrator.exampleFor(fresh)).encode();
    return as(TestTokens.administrator(fresh), Administrator.ORGS)
        .POST(BodyPublishers.ofString(body));
  }
}
