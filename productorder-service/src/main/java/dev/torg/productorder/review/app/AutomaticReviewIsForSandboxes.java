package dev.torg.productorder.review.app;

import dev.torg.platform.startup.StartupCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Refuses to start where orders would be approved without anybody looking. */
@ApplicationScoped
class AutomaticReviewIsForSandboxes implements StartupCheck {

  private final ReviewSettings settings;

  AutomaticReviewIsForSandboxes(ReviewSettings settings) {
    this.settings = settings;
  }

  @Override
  public Optional<String> refusal() {
    return settings.policy() == ReviewSettings.Policy.AUTOMATIC
        ? Optional.of("torg.review.policy=automatic approves every order: set it to manual.")
        : Optional.empty();
  }
}
