package dev.torg.orgconfig.api;

import dev.torg.orgconfig.domain.OrgId;
import dev.torg.platform.identity.Roles;
import dev.torg.platform.problem.PathId;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Decides who may ask for a status: administrators of the organisation, or anybody by a setting.
 */
@ApplicationScoped
class StatusReaders {

  private final OrgConfigSettings settings;
  private final CurrentIdentityAssociation identity;
  private final OwnOrganisations own;

  StatusReaders(
      OrgConfigSettings settings, CurrentIdentityAssociation identity, OwnOrganisations own) {
    this.settings = settings;
    this.identity = identity;
    this.own = own;
  }

  Uni<OrgId> admit(String orgId) {
    return settings.publicStatus()
        ? Uni.createFrom().item(() -> PathId.of(orgId, OrgId::new))
        : identity
            .getDeferredIdentity()
            .invoke(StatusReaders::refuseUnlessAdministrator)
            .map(administrator -> own.known(orgId));
  }

  private static void refuseUnlessAdministrator(SecurityIdentity caller) {
    if (caller.isAnonymous()) {
      throw new UnauthorizedException();
    }
    if (!caller.hasRole(Roles.ADMINISTRATOR)) {
      throw new ForbiddenException();
    }
  }
}
