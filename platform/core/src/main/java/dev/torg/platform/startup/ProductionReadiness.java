package dev.torg.platform.startup;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Asks every {@link StartupCheck} before anything else starts, and refuses the start with all
 * answers at once.
 */
@ApplicationScoped
public class ProductionReadiness {

  private static final List<String> HARMLESS_PROFILES = List.of("demo", "dev", "test");

  private final List<StartupCheck> checks;

  ProductionReadiness(@All List<StartupCheck> checks) {
    this.checks = checks;
  }

  void refuseUnsafeSettings(@Observes @Priority(1) StartupEvent event) {
    verify(ConfigUtils.getProfiles());
  }

  /**
   * Asks the checks, unless one of the given profiles is only ever used away from production.
   *
   * @throws UnsafeSettings naming every refusal
   */
  void verify(Collection<String> profiles) {
    if (isHarmless(profiles)) {
      return;
    }
    List<String> refusals =
        checks.stream().map(StartupCheck::refusal).flatMap(Optional::stream).toList();
    if (!refusals.isEmpty()) {
      throw new UnsafeSettings(refusals);
    }
  }

  /** Whether settings that are unsafe in production may be used under the active profiles. */
  public static boolean allowsUnsafeSettings() {
    return isHarmless(ConfigUtils.getProfiles());
  }

  private static boolean isHarmless(Collection<String> profiles) {
    return profiles.stream().anyMatch(HARMLESS_PROFILES::contains);
  }
}
