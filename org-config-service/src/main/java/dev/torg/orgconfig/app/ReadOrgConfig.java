package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.domain.OrgId;
import dev.torg.orgconfig.store.OrgConfigs;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads one organisation's configuration, enabled or not. */
@ApplicationScoped
public class ReadOrgConfig {

  private final OrgConfigs configs;

  ReadOrgConfig(OrgConfigs configs) {
    this.configs = configs;
  }

  /** Fails as missing without a configuration. */
  public Uni<OrgConfig> of(OrgId orgId) {
    return Panache.withSession(() -> configs.find(orgId))
        .map(found -> found.orElseThrow(RuleBroken::missing));
  }
}
