package dev.torg.partner.tokens.app;

import dev.torg.platform.identity.VerifiedToken;
import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The longer a token lives, the longer a stolen one is good. */
@ApplicationScoped
class TokensLiveADayAtMost implements StartupCheck {

  private final SigningSettings settings;

  TokensLiveADayAtMost(SigningSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    Duration lifetime = settings.lifetime();
    return !lifetime.isNegative()
            && !lifetime.isZero()
            && lifetime.compareTo(VerifiedToken.LONGEST_LIFE) <= 0
        ? Optional.empty()
        : Optional.of("torg.token.lifetime must be more than nothing and at most 24h.");
  }
}
