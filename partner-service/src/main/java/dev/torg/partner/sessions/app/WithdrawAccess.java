package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.AnAdministratorMustStay;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Invitations;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Takes a person's access away, and what the person offered to others by it, and ends the person's
 * sessions at once.
 */
@ApplicationScoped
public class WithdrawAccess {

  private final BarredPersons people;
  private final HoldAdministrators holdAdministrators;
  private final AccessGrants grants;
  private final Invitations invitations;
  private final EndSessionsOfPerson endSessions;
  private final PersonActs acts;

  WithdrawAccess(
      BarredPersons people,
      HoldAdministrators holdAdministrators,
      AccessGrants grants,
      Invitations invitations,
      EndSessionsOfPerson endSessions,
      PersonActs acts) {
    this.people = people;
    this.holdAdministrators = holdAdministrators;
    this.grants = grants;
    this.invitations = invitations;
    this.endSessions = endSessions;
    this.acts = acts;
  }

  /** As an operator does it. Fails as missing when the person has no access. */
  public Uni<Void> withdraw(UUID userId, Represented whom) {
    return Panache.withTransaction(() -> people.hold(userId).chain(() -> withdrawn(userId, whom)));
  }

  /**
   * As an administrator does it: fails as a wrong state for the last one of a partner, too, and as
   * not allowed for who is no administrator any more.
   */
  public Uni<Void> withdrawUnlessLast(UUID userId, Represented whom, UUID by) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .chain(() -> holdAdministrators.of(whom, by))
                .invoke(all -> AnAdministratorMustStay.check(whom, all, userId))
                .chain(() -> withdrawn(userId, whom)));
  }

  private Uni<Void> withdrawn(UUID userId, Represented whom) {
    return grants
        .withdraw(userId, whom)
        .invoke(RuleBroken::unlessThere)
        .chain(() -> invitations.removeOffersOf(userId, whom))
        .chain(() -> endSessions.end(userId))
        .chain(() -> acts.withdrawn(userId, whom));
  }
}
