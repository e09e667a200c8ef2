package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that somebody asked for.
 *
 * @param context where the answer is awaited; null for a thread that has none
 */
record AskedUnit(
    SalesUnitScope scope,
    long msn,
    @Nullable Context context,
    UniEmitter<? super Optional<SalesUnitDetails>> emitter) {

  void answer(Optional<SalesUnitDetails> found) {
    onOwnContext(() -> emitter.complete(found));
  }

  void fail(Throwable cause) {
    onOwnContext(() -> emitter.fail(cause));
  }

  /** Another's answer must not continue in this one's request, nor the other way round. */
  private void onOwnContext(Runnable answer) {
    if (context == null) {
      answer.run();
    } else {
      context.runOnContext(now -> answer.run());
    }
  }
}
