package dev.torg.platform.time;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** In production the time of the business is the time of the world. */
@ApplicationScoped
class BusinessTimeIsNow implements StartupCheck {

  private final TimeSettings settings;

  BusinessTimeIsNow(TimeSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings.offset().isZero()
        ? Optional.empty()
        : Optional.of("torg.time.offset moves the time of the business; leave it out");
  }
}
