package dev.torg.partner.sessions.app;

import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Who refuses ended sessions forgets them after a day. */
@ApplicationScoped
class SessionsLiveADayAtMost implements StartupCheck {

  private final SessionSettings settings;

  SessionsLiveADayAtMost(SessionSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings.sessionLifetime().compareTo(VerifiedToken.LONGEST_LIFE) <= 0
        ? Optional.empty()
        : Optional.of("torg.portal.session-lifetime must be at most 24h.");
  }
}
