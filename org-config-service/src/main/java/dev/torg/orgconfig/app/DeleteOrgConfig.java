package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Takes an organisation's configuration out of use; its row stays. */
@ApplicationScoped
public class DeleteOrgConfig {

  private final OrgConfigs configs;
  private final RecordChange recordChange;
  private final Clock clock;

  DeleteOrgConfig(OrgConfigs configs, RecordChange recordChange, Clock clock) {
    this.configs = configs;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Fails as missing without a configuration.
   *
   * @param precondition fails when the configuration is not as the caller knows it
   */
  public Uni<OrgConfig> delete(OrgId orgId, Consumer<OrgConfig> precondition) {
    return Panache.withTransaction(
        () ->
            configs
                .findLocked(orgId)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(precondition)
                .map(known -> known.delete(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .chain(recordChange::deleted));
  }
}
