package dev.torg.notification.endpoints.store;

import dev.torg.notification.testing.Registrant;
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
    String token = Registrant.freshPartner().token();
    return List.of(() -> as(token, Registrant.WEBHOOKS), () -> as(token, "/webhooks/v1/events"));
  }
}
