package dev.torg.productorder.prefill.app;

import dev.torg.platform.idempotency.KeptResult;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.productorder.app.CausedChange;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/**
 * What becomes of a prefill.
 *
 * @param answer the id of the order, of the first one for a repetition; or why there is none
 * @param order the one to write; empty for a repetition and a refusal
 * @param result to keep with its key, if it has one
 */
record DecidedPrefill(
    Uni<Recorded> answer, Optional<CausedChange> order, Optional<KeptResult> result) {

  static DecidedPrefill unwritten(Uni<Recorded> answer) {
    return new DecidedPrefill(answer, Optional.empty(), Optional.empty());
  }

  static DecidedPrefill accepted(AskedPrefill asked, CausedChange order) {
    String id = asked.id().toString();
    return new DecidedPrefill(
        Uni.createFrom().item(new Recorded(id, false)),
        Optional.of(order),
        asked.request().map(request -> new KeptResult(request, id)));
  }
}
