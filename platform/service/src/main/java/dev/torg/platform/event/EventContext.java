package dev.torg.platform.event;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The Vert.x context that a delivery came on. A session must open there, also when a retry starts
 * on a timer's thread, or after a dead letter was written on a context of its own.
 */
record EventContext(@Nullable Context context) {

  static EventContext current() {
    return new EventContext(Vertx.currentContext());
  }

  <T> Uni<T> run(Supplier<Uni<T>> work) {
    Uni<T> deferred = Uni.createFrom().deferred(work::get);
    return context == null
        ? deferred
        : deferred.runSubscriptionOn(command -> context.runOnContext(go -> command.run()));
  }
}
