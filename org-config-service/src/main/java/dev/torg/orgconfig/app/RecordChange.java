package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.event.OrgConfigFacts;
import dev.torg.orgconfig.store.OrgConfigs;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Writes a configuration and tells of it, both in the running transaction. Every change takes this
 * path.
 */
@ApplicationScoped
class RecordChange {

  private final OrgConfigs configs;
  private final OrgConfigFacts facts;

  RecordChange(OrgConfigs configs, OrgConfigFacts facts) {
    this.configs = configs;
    this.facts = facts;
  }

  Uni<OrgConfig> created(OrgConfig config) {
    return configs.add(config).chain(() -> facts.created(config)).replaceWith(config);
  }

  Uni<OrgConfig> changed(OrgConfig config) {
    return configs.update(config).chain(() -> facts.changed(config)).replaceWith(config);
  }

  Uni<OrgConfig> deleted(OrgConfig config) {
    return configs.update(config).chain(() -> facts.deleted(config)).replaceWith(config);
  }
}
