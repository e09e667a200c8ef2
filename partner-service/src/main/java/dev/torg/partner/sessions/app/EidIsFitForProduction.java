package dev.torg.partner.sessions.app;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A development eID lets everybody in as anybody; the secrets of the demo are known to all. */
@ApplicationScoped
class EidIsFitForProduction implements StartupCheck {

  private static final String DEMO = "demo-";

  private final EidSettings settings;

  EidIsFitForProduction(EidSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    if (!"https".equals(settings.issuer().getScheme())) {
      return Optional.of("torg.eid.issuer must be an https address.");
    }
    if (settings.clientSecret().startsWith(DEMO)) {
      return Optional.of("torg.eid.client-secret is the secret of the demo.");
    }
    if (settings.cookieSecret().startsWith(DEMO) || settings.cookieSecret().length() < 32) {
      return Optional.of("torg.eid.cookie-secret must be 32 random characters or more.");
    }
    return Optional.empty();
  }
}
