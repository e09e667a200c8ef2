package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.domain.SettingsChange;
import dev.torg.orgconfig.event.OrgConfigFacts;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.LongPredicate;

/** Replaces some of an organisation's settings; changes made at once follow one another. */
@ApplicationScoped
public class ChangeOrgConfig {

  private final OrgConfigs configs;
  private final OrgConfigFacts facts;
  private final Clock clock;

  ChangeOrgConfig(OrgConfigs configs, OrgConfigFacts facts, Clock clock) {
    this.configs = configs;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Fails as not found without a configuration, as out of date when {@code isLatest} denies the
   * sequence that is now found. A change that changes nothing is no event.
   */
  public Uni<OrgConfig> change(OrgId orgId, SettingsChange change, LongPredicate isLatest) {
    return Panache.withTransaction(
        () ->
            configs
                .findLocked(orgId)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(known -> refuseUnlessLatest(isLatest.test(known.sequence())))
                .chain(known -> record(known, change)));
  }

  private Uni<OrgConfig> record(OrgConfig known, SettingsChange change) {
    OrgConfig changed = known.change(change, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    if (changed.equals(known)) {
      return Uni.createFrom().item(known);
    }
    return configs.update(changed).chain(() -> facts.changed(changed)).replaceWith(changed);
  }

  private static void refuseUnlessLatest(boolean latest) {
    if (!latest) {
      throw Problems.of(
          ProblemType.PRECONDITION_FAILED,
          "The configuration has changed since it was read. Read it again, then change it.");
    }
  }
}
