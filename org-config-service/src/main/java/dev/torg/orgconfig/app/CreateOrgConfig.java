package dev.torg.orgconfig.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.Settings;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Configures an organisation that has no configuration, or none any more. */
@ApplicationScoped
public class CreateOrgConfig {

  private final OrgConfigs configs;
  private final RecordChange recordChange;
  private final Clock clock;

  CreateOrgConfig(OrgConfigs configs, RecordChange recordChange, Clock clock) {
    this.configs = configs;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /** Fails as taken when the organisation is configured already. */
  public Uni<OrgConfig> create(OrgId orgId, Settings settings) {
    return Panache.withTransaction(
        () ->
            configs
                .lock(orgId)
                .chain(() -> configs.find(orgId))
                .invoke(CreateOrgConfig::refuseIfConfigured)
                .chain(() -> configs.lastSequence(orgId))
                .map(lastSequence -> config(orgId, settings, lastSequence))
                .chain(recordChange::created));
  }

  private OrgConfig config(OrgId orgId, Settings settings, long lastSequence) {
    return OrgConfig.create(
        UuidCreator.getTimeOrderedEpoch(),
        orgId,
        settings,
        clock.instant().truncatedTo(ChronoUnit.MILLIS),
        lastSequence);
  }

  private static void refuseIfConfigured(Optional<OrgConfig> found) {
    if (found.isPresent()) {
      throw RuleBroken.taken("The organisation has a configuration already. Change that one.");
    }
  }
}
