package dev.torg.orgconfig.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.Settings;
import dev.torg.orgconfig.event.OrgConfigFacts;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
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
  private final OrgConfigFacts facts;
  private final Clock clock;

  CreateOrgConfig(OrgConfigs configs, OrgConfigFacts facts, Clock clock) {
    this.configs = configs;
    this.facts = facts;
    this.clock = clock;
  }

  /** Fails with a conflict when the organisation is configured already. */
  public Uni<OrgConfig> create(OrgId orgId, Settings settings) {
    return Panache.withTransaction(
        () ->
            configs
                .lock(orgId)
                .chain(() -> configs.find(orgId))
                .invoke(CreateOrgConfig::refuseIfConfigured)
                .chain(() -> configs.lastSequence(orgId))
                .chain(lastSequence -> record(orgId, settings, lastSequence)));
  }

  private Uni<OrgConfig> record(OrgId orgId, Settings settings, long lastSequence) {
    OrgConfig config =
        OrgConfig.create(
            UuidCreator.getTimeOrderedEpoch(),
            orgId,
            settings,
            clock.instant().truncatedTo(ChronoUnit.MILLIS),
            lastSequence);
    return configs.add(config).chain(() -> facts.created(config)).replaceWith(config);
  }

  private static void refuseIfConfigured(Optional<OrgConfig> found) {
    if (found.isPresent()) {
      throw Problems.of(
          ProblemType.CONFLICT, "The organisation has a configuration already. Change that one.");
    }
  }
}
