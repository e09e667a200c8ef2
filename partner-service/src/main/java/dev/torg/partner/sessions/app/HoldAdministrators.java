package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.OnlyAdministratorsGrantAccess;
import dev.torg.partner.sessions.domain.PersonMustNotBeBarred;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.platform.business.RuleBroken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who may see to who has access, as it is now, in the caller's transaction. */
@ApplicationScoped
class HoldAdministrators {

  private final BarredPersons people;
  private final AccessGrants grants;

  HoldAdministrators(BarredPersons people, AccessGrants grants) {
    this.people = people;
    this.grants = grants;
  }

  /**
   * Gives the administrators that there are, who stay so until the transaction ends. Fails as not
   * allowed for a person who is none of a partner any more, or has been barred, as missing for one
   * who was erased: a token tells what was.
   */
  Uni<List<UUID>> of(Represented whom, UUID asking) {
    return people
        .find(asking)
        .map(found -> found.orElseThrow(RuleBroken::missing))
        .invoke(PersonMustNotBeBarred::check)
        .chain(() -> grants.holdAdministrators(whom))
        .invoke(all -> OnlyAdministratorsGrantAccess.check(whom, all, asking));
  }
}
