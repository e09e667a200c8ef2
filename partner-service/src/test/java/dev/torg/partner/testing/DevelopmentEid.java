package dev.torg.partner.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/** A real OpenID provider with a login page, and the first operator of the service under test. */
public class DevelopmentEid implements QuarkusTestResourceLifecycleManager {

  public static final UUID OPERATOR_ID = UUID.fromString("0193a000-0000-7000-8000-0000000000ff");
  public static final String OPERATOR_SECRET = "first-operator-secret";

  private final MockOAuth2Server server =
      new MockOAuth2Server(OAuth2Config.Companion.fromJson("{\"interactiveLogin\":true}"));

  @Override
  public Map<String, String> start() {
    server.start();
    return Map.of(
        "torg.eid.issuer",
        server.issuerUrl("eid").toString(),
        "torg.eid.client-secret",
        "secret-of-the-tests",
        "torg.eid.cookie-secret",
        "cookie-secret-of-the-tests-0123456789",
        "torg.registry",
        "demo",
        "torg.bootstrap.operator-client-id",
        OPERATOR_ID.toString(),
        "torg.bootstrap.operator-secret",
        OPERATOR_SECRET);
  }

  @Override
  public void stop() {
    server.shutdown();
  }
}
