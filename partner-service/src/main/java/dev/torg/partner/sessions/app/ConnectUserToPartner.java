package dev.torg.partner.sessions.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.sessions.domain.Grantor;
import dev.torg.partner.sessions.domain.Represented;
import dev.torg.partner.sessions.store.AccessGrants;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.platform.business.Access;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets a portal user act for a partner from now on. */
@ApplicationScoped
public class ConnectUserToPartner {

  private final FindPartners findPartners;
  private final AccessGrants grants;
  private final BarredPersons people;
  private final PersonActs acts;
  private final Clock clock;

  ConnectUserToPartner(
      FindPartners findPartners,
      AccessGrants grants,
      BarredPersons people,
      PersonActs acts,
      Clock clock) {
    this.findPartners = findPartners;
    this.grants = grants;
    this.people = people;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Twice changes nothing. Fails as missing for an unknown partner, as invalid for a user who never
   * logged in, as taken for one who has other access.
   */
  public Uni<Void> connect(UUID userId, PartnerId partnerId, Access access, String operator) {
    return Panache.withTransaction(
        () ->
            findPartners
                .byId(partnerId)
                .chain(() -> people.hold(userId))
                .invoke(ConnectUserToPartner::refuseIfUnknown)
                .chain(() -> grant(userId, Represented.of(partnerId), access, operator)));
  }

  private Uni<Void> grant(UUID userId, Represented whom, Access access, String operator) {
    return grants
        .grant(userId, whom, access, new Grantor(operator, null), clock.instant())
        .chain(
            fresh -> fresh ? acts.granted(userId, whom, access) : mustBeSame(userId, whom, access));
  }

  private Uni<Void> mustBeSame(UUID userId, Represented whom, Access access) {
    return grants
        .accessOf(userId, whom)
        .invoke(has -> refuseIfOther(has, access))
        .replaceWithVoid();
  }

  private static void refuseIfOther(Optional<Access> has, Access access) {
    if (!has.equals(Optional.of(access))) {
      throw RuleBroken.taken(
          "The person has other access already. Take that away first, or let an administrator"
              + " change it.");
    }
  }

  private static void refuseIfUnknown(Optional<Boolean> held) {
    if (held.isEmpty()) {
      throw Problems.invalid(
          List.of(new Violation("/userId", "is not the id of anybody who has logged in")));
    }
  }
}
