package dev.torg.productorder.prefill.app;

import dev.torg.platform.idempotency.IdempotencyKeys;
import dev.torg.platform.idempotency.KeptResult;
import dev.torg.platform.idempotency.KeyState;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.CausedChange;
import dev.torg.productorder.app.PartnersChoices;
import dev.torg.productorder.app.RecordChange;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Writes prefills that came together in one transaction: orders, events and keys of all of them are
 * there, or none. It waits for its database four times, however many they are.
 */
@ApplicationScoped
class WritePrefills {

  private final MakePrefilledOrder making;
  private final IdempotencyKeys keys;
  private final RecordChange changes;

  WritePrefills(MakePrefilledOrder making, IdempotencyKeys keys, RecordChange changes) {
    this.making = making;
    this.keys = keys;
    this.changes = changes;
  }

  /** What becomes of each, in their order. */
  Uni<List<Uni<Recorded>>> write(List<AskedPrefill> asked) {
    return Panache.withTransaction(
        () -> decide(asked).call(this::record).map(WritePrefills::answers));
  }

  /** None of the look-ups needs what another finds, so they are sent together. */
  private Uni<List<DecidedPrefill>> decide(List<AskedPrefill> asked) {
    List<Prefill> wishes = asked.stream().map(AskedPrefill::wish).toList();
    return Uni.combine()
        .all()
        .unis(
            keys.claim(asked.stream().flatMap(each -> each.request().stream()).toList()),
            making.choices(wishes),
            making.merchantNames(wishes))
        .with((states, choices, names) -> decided(asked, states, choices, names));
  }

  private List<DecidedPrefill> decided(
      List<AskedPrefill> asked,
      List<KeyState> states,
      PartnersChoices choices,
      List<Optional<String>> names) {
    Iterator<KeyState> stateOfNextKey = states.iterator();
    List<DecidedPrefill> decided = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      AskedPrefill each = asked.get(at);
      KeyState state = each.request().isPresent() ? stateOfNextKey.next() : new KeyState.Free();
      decided.add(decided(each, state, choices, names.get(at)));
    }
    return decided;
  }

  private DecidedPrefill decided(
      AskedPrefill asked, KeyState state, PartnersChoices choices, Optional<String> name) {
    List<Violation> problems = MakePrefilledOrder.problems(asked.wish(), choices);
    if (state instanceof KeyState.Free && problems.isEmpty()) {
      return DecidedPrefill.accepted(
          asked, new CausedChange(making.made(asked.id(), asked.wish(), name), asked.cause()));
    }
    return DecidedPrefill.unwritten(
        state.or(() -> Uni.createFrom().failure(Problems.invalid(problems))));
  }

  private Uni<Void> record(List<DecidedPrefill> decided) {
    List<CausedChange> orders = decided.stream().flatMap(each -> each.order().stream()).toList();
    List<KeptResult> results = decided.stream().flatMap(each -> each.result().stream()).toList();
    return orders.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.combine().all().unis(keys.record(results), changes.ofNew(orders)).discardItems();
  }

  private static List<Uni<Recorded>> answers(List<DecidedPrefill> decided) {
    return decided.stream().map(DecidedPrefill::answer).toList();
  }
}
