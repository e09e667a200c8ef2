package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.OrgId;
import dev.torg.platform.identity.AdministratorCaller;
import dev.torg.platform.identity.CurrentCaller;
import dev.torg.platform.problem.PathId;
import dev.torg.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Keeps an administrator to its own organisations. */
@ApplicationScoped
class OwnOrganisations {

  private final CurrentCaller caller;

  OwnOrganisations(CurrentCaller caller) {
    this.caller = caller;
  }

  Set<String> ids() {
    return ((AdministratorCaller) caller.get()).orgIds();
  }

  /** The organisation of a path; another's is not found, as if it did not exist. */
  OrgId known(String orgId) {
    if (!ids().contains(orgId)) {
      throw Problems.notFound();
    }
    return PathId.of(orgId, OrgId::new);
  }

  /** The organisation that a body names. */
  void permit(OrgId orgId) {
    if (!ids().contains(orgId.value())) {
      throw Problems.forbidden(
          "This needs the key of an administrator of the organisation "
              + orgId.value()
              + "; the key used is for other organisations.");
    }
  }
}
