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
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * Asks all tables of {@link ProductionSettings} before anything else starts, and refuses the start
 * with all answers at once.
 */
@ApplicationScoped
public class ProductionReadiness {

  private static final List<String> HARMLESS_PROFILES = List.of("demo", "dev", "test");

  /** The parent of every program's profile; it carries what all have in common. */
  private static final String PARENT = "service";

  private final List<ProductionSettings> tables;
  private final Config config;

  ProductionReadiness(@All List<ProductionSettings> tables, Config config) {
    this.tables = tables;
    this.config = config;
  }

  void refuseUnsafeSettings(@Observes @Priority(1) StartupEvent event) {
    verify(ConfigUtils.getProfiles());
  }

  /**
   * Asks the tables, unless all given profiles are only ever used away from production.
   *
   * @throws UnsafeSettings naming every refusal
   */
  void verify(Collection<String> profiles) {
    if (isHarmless(profiles)) {
      return;
    }
    List<String> refusals =
        Stream.concat(mixture(profiles).stream(), unsafeSettings().stream()).toList();
    if (!refusals.isEmpty()) {
      throw new UnsafeSettings(refusals);
    }
  }

  private List<String> unsafeSettings() {
    return tables.stream()
        .flatMap(table -> table.table().stream())
        .map(setting -> setting.refusal(config))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> mixture(Collection<String> profiles) {
    return profiles.stream().anyMatch(HARMLESS_PROFILES::contains)
        ? Optional.of("quarkus.profile mixes a profile of demos with another: name one of them.")
        : Optional.empty();
  }

  /** Whether settings that are unsafe in production may be used under the active profiles. */
  public static boolean allowsUnsafeSettings() {
    return isHarmless(ConfigUtils.getProfiles());
  }

  private static boolean isHarmless(Collection<String> profiles) {
    List<String> chosen = profiles.stream().filter(profile -> !profile.equals(PARENT)).toList();
    return !chosen.isEmpty() && HARMLESS_PROFILES.containsAll(chosen);
  }
}
