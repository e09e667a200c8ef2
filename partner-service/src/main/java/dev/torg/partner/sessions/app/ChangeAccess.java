package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.AnAdministratorMustStay;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Invitations;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Lets a person do more or less for whom it acts; its sessions end at once, and what it offered to
 * others, once it is no administrator.
 */
@ApplicationScoped
public class ChangeAccess {

  private final BarredPersons people;
  private final HoldAdministrators holdAdministrators;
  private final AccessGrants grants;
  private final Invitations invitations;
  private final EndSessionsOfPerson endSessions;
  private final PersonActs acts;

  ChangeAccess(
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

  /**
   * Fails as missing when the person has no access, as a wrong state when a partner would lose its
   * last administrator, as not allowed for who is no administrator any more. What changes nothing
   * leaves no trace.
   *
   * @param by the administrator who changes it
   * @param precondition fails when the person may not do what the caller believes
   */
  public Uni<Void> change(
      UUID userId, Represented whom, Access access, UUID by, Consumer<Access> precondition) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .chain(() -> holdAdministrators.of(whom, by))
                .invoke(all -> mustStay(all, userId, whom, access))
                .chain(() -> grants.accessOf(userId, whom))
                .map(before -> before.orElseThrow(RuleBroken::missing))
                .invoke(precondition)
                .chain(
                    before ->
                        before == access
                            ? Uni.createFrom().voidItem()
                            : changed(userId, whom, access)));
  }

  private static void mustStay(
      List<UUID> administrators, UUID userId, Represented whom, Access access) {
    if (access != Access.ADMIN) {
      AnAdministratorMustStay.check(whom, administrators, userId);
    }
  }

  private Uni<Void> changed(UUID userId, Represented whom, Access access) {
    return grants
        .change(userId, whom, access)
        .chain(() -> takeBackOffers(userId, whom, access))
        .chain(() -> endSessions.end(userId))
        .chain(() -> acts.changed(userId, whom, access));
  }

  private Uni<Void> takeBackOffers(UUID userId, Represented whom, Access access) {
    return access == Access.ADMIN
        ? Uni.createFrom().voidItem()
        : invitations.removeOffersOf(userId, whom);
  }
}
