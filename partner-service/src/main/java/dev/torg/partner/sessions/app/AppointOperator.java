package dev.torg.partner.sessions.app;

import dev.torg.partner.sessions.domain.RepresentingUser;
import dev.torg.partner.sessions.store.BarredPersons;
import dev.torg.partner.sessions.store.Operators;
import dev.torg.platform.business.RuleBroken;
import dev.torg.platform.paging.Page;
import dev.torg.platform.paging.PageRequest;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;

/** Makes people operators, lists who is one, and takes it away again. */
@ApplicationScoped
public class AppointOperator {

  private static final int UNLESS_ASKED = 50;

  private final BarredPersons people;
  private final Operators operators;
  private final EndSessionsOfPerson endSessions;
  private final PersonActs acts;
  private final Clock clock;

  AppointOperator(
      BarredPersons people,
      Operators operators,
      EndSessionsOfPerson endSessions,
      PersonActs acts,
      Clock clock) {
    this.people = people;
    this.operators = operators;
    this.endSessions = endSessions;
    this.acts = acts;
    this.clock = clock;
  }

  /** Twice changes nothing. Fails as invalid for a person who never logged in. */
  public Uni<Void> appoint(UUID userId, String appointedBy) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .map(held -> held.orElseThrow(AppointOperator::unknown))
                .chain(() -> operators.add(userId, appointedBy, clock.instant()))
                .chain(
                    fresh ->
                        fresh ? record(userId, "appointed", true) : Uni.createFrom().voidItem()));
  }

  /** The person's sessions end at once. Fails as missing for who is no operator. */
  public Uni<Void> dismiss(UUID userId) {
    return Panache.withTransaction(
        () ->
            people
                .hold(userId)
                .chain(held -> operators.remove(userId))
                .invoke(RuleBroken::unlessThere)
                .chain(() -> endSessions.end(userId))
                .chain(() -> record(userId, "dismissed", false)));
  }

  /** In pages of 50 unless asked. Fails as invalid for a cursor that is none of this list. */
  public Uni<Page<RepresentingUser>> list(PageRequest wanted) {
    int limit = wanted.limit().orElse(UNLESS_ASKED);
    return Panache.withSession(() -> operators.list(wanted.after(), limit + 1))
        .map(found -> Page.of(found, OptionalInt.of(limit), user -> user.userId().toString()));
  }

  private Uni<Void> record(UUID userId, String what, boolean operator) {
    return acts.record(userId, what, Map.of("operator", operator));
  }

  private static RuntimeException unknown() {
    return Problems.invalid(
        List.of(new Violation("/userId", "is not the id of anybody who has logged in")));
  }
}
