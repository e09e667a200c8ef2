package dev.torg.orgconfig.app;

import dev.torg.orgconfig.domain.OrgConfig;
import dev.torg.orgconfig.store.OrgConfigs;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Lists the enabled configurations of some organisations, a page at a time. */
@ApplicationScoped
public class ListOrgConfigs {

  /**
   * @param total how many there are on all pages
   */
  public record Listed(List<OrgConfig> configs, long total) {}

  private final OrgConfigs configs;

  ListOrgConfigs(OrgConfigs configs) {
    this.configs = configs;
  }

  public Uni<Listed> enabled(Set<String> orgIds, int offset, int limit) {
    return Panache.withSession(
        () ->
            configs
                .countEnabled(orgIds)
                .chain(
                    total ->
                        configs
                            .enabled(orgIds, offset, limit)
                            .map(found -> new Listed(found, total))));
  }
}
