package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.Invitation;
import dev.torg.partner.sessions.domain.PersonMustNotBeBarred;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Invitations;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes up access that was offered. */
@ApplicationScoped
public class AcceptInvitation {

  private final Invitations invitations;
  private final BarredPersons people;
  private final AccessGrants grants;
  private final PersonActs acts;
  private final Clock clock;

  AcceptInvitation(
      Invitations invitations,
      BarredPersons people,
      AccessGrants grants,
      PersonActs acts,
      Clock clock) {
    this.invitations = invitations;
    this.people = people;
    this.grants = grants;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Gives what was taken up; nobody else can any more. Fails as missing for a code that is none, or
   * that was used, taken back or has ended, and for a person who was erased meanwhile; as not
   * allowed for one who was barred, as taken when the person has access already.
   */
  public Uni<Invitation> accept(UUID userId, String code) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .map(held -> held.orElseThrow(RuleBroken::missing))
                .invoke(PersonMustNotBeBarred::check)
                .chain(() -> invitations.take(InvitePerson.hash(code), clock.instant()))
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .call(invitation -> grant(userId, invitation)));
  }

  private Uni<Void> grant(UUID userId, Invitation invitation) {
    return grants
        .grant(
            userId, invitation.whom(), invitation.access(), invitation.invitedBy(), clock.instant())
        .invoke(AcceptInvitation::mustBeNew)
        .chain(() -> acts.granted(userId, invitation.whom(), invitation.access()));
  }

  private static void mustBeNew(boolean granted) {
    if (!granted) {
      throw RuleBroken.taken("You have access already. An administrator can change it.");
    }
  }
}
