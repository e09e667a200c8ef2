package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.event.OrgConfigFacts;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes an organisation's configuration out of use; its row stays. */
@ApplicationScoped
public class DeleteOrgConfig {

  private final OrgConfigs configs;
  private final OrgConfigFacts facts;
  private final Clock clock;

  DeleteOrgConfig(OrgConfigs configs, OrgConfigFacts facts, Clock clock) {
    this.configs = configs;
    this.facts = facts;
    this.clock = clock;
  }

  /** Fails as not found without a configuration. */
  public Uni<OrgConfig> delete(OrgId orgId) {
    return Panache.withTransaction(
        () ->
            configs
                .findLocked(orgId)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(this::record));
  }

  private Uni<OrgConfig> record(OrgConfig known) {
    OrgConfig deleted = known.delete(clock.instant().truncatedTo(ChronoUnit.MILLIS));
    return configs.update(deleted).chain(() -> facts.deleted(deleted)).replaceWith(deleted);
  }
}
