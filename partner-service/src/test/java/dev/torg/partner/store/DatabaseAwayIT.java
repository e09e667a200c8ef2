package dev.torg.partner.store;

import dev.torg.partner.testing.DevelopmentEid;
import dev.torg.partner.testing.Keys;
import dev.torg.partner.testing.Operator;
import dev.torg.platform.testing.TestTokens;
import dev.torg.platform.testing.outage.DatabaseAway;
import dev.torg.platform.testing.outage.DatabaseOnALine;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

@QuarkusTest
@WithTestResource(DatabaseOnALine.class)
@WithTestResource(DevelopmentEid.class)
class DatabaseAwayIT extends DatabaseAway {

  @Override
  protected List<Supplier<HttpRequest.Builder>> calls() {
    String partner = Operator.registersPartner();
    Keys keys = Operator.issuesKeys(partner, "partner-keys");
    return List.of(
        () -> buyToken(keys),
        () -> as(TestTokens.operator(), "/operations/v1/partners"),
        () ->
            as(TestTokens.operator(), "/operations/v1/partners")
                .POST(BodyPublishers.ofString(freshPartner())));
  }

  private static HttpRequest.Builder buyToken(Keys keys) {
    return asNobody("/accesstoken/get")
        .header("client_id", keys.clientId())
        .header("client_secret", keys.clientSecret())
        .header("Ocp-Apim-Subscription-Key", Objects.requireNonNull(keys.subscriptionKey()))
        .POST(BodyPublishers.noBody());
  }

  private static String freshPartner() {
    return "{\"partnerId\": \"%s\", \"name\": \"Acme\"}".formatted(Operator.freshPartnerId());
  }
}
