package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.SettingsChange;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Replaces some of an organisation's settings; changes made at once follow one another. */
@ApplicationScoped
public class ChangeOrgConfig {

  private final OrgConfigs configs;
  private final RecordChange recordChange;
  private final Clock clock;

  ChangeOrgConfig(OrgConfigs configs, RecordChange recordChange, Clock clock) {
    this.configs = configs;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Fails as missing without a configuration, and as {@code mustBeLatest} does for the one that is
   * now found. A change that changes nothing is no event.
   */
  public Uni<OrgConfig> change(
      OrgId orgId, SettingsChange change, Consumer<OrgConfig> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            configs
                .findLocked(orgId)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(mustBeLatest)
                .chain(known -> record(known, change)));
  }

  private Uni<OrgConfig> record(OrgConfig known, SettingsChange change) {
    OrgConfig changed = known.change(change, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return changed.equals(known) ? Uni.createFrom().item(known) : recordChange.changed(changed);
  }
}
