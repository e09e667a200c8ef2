package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Invitations;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Keeps a person out, whomever it acts for, and lets it in again. Twice changes nothing. */
@ApplicationScoped
public class BarPerson {

  private final BarredPersons people;
  private final Invitations invitations;
  private final EndSessionsOfPerson endSessions;
  private final PersonActs acts;
  private final Clock clock;

  BarPerson(
      BarredPersons people,
      Invitations invitations,
      EndSessionsOfPerson endSessions,
      PersonActs acts,
      Clock clock) {
    this.people = people;
    this.invitations = invitations;
    this.endSessions = endSessions;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Its sessions and what it offered to others end at once. Fails as missing for who never logged
   * in.
   */
  public Uni<Void> bar(UUID userId) {
    return change(userId, true, () -> barNow(userId));
  }

  public Uni<Void> unbar(UUID userId) {
    return change(userId, false, () -> unbarNow(userId));
  }

  private Uni<Void> change(UUID userId, boolean wanted, Supplier<Uni<Void>> change) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .map(held -> held.orElseThrow(RuleBroken::missing))
                .chain(barred -> barred == wanted ? Uni.createFrom().voidItem() : change.get()));
  }

  private Uni<Void> barNow(UUID userId) {
    return people
        .bar(userId, clock.instant())
        .chain(() -> invitations.removeOffersOf(userId))
        .chain(() -> endSessions.end(userId))
        .chain(() -> acts.record(userId, "barred", Map.of("barred", true)));
  }

  private Uni<Void> unbarNow(UUID userId) {
    return people
        .unbar(userId)
        .chain(() -> acts.record(userId, "unbarred", Map.of("barred", false)));
  }
}
