package dev.torg.platform.reactive;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does together what is asked for while the same work is under way: the busier, the cheaper each.
 * What comes alone is done at once.
 *
 * <p>When a portion of several fails, each of them is tried alone, so that nobody fails for
 * another's sake. A failure that would meet everybody, such as a database that is away, is
 * everybody's at once, theirs too who wait: they would only wait longer for the same.
 *
 * @param <T> what is asked for
 * @param <R> what comes of it
 */
public final class Together<T, R> {

  private static final int MOST = 64;

  private final Vertx vertx;
  private final int atOnce;
  private final Predicate<Throwable> meetsAll;
  private final Function<List<T>, Uni<List<Uni<R>>>> work;
  private final Queue<Asked<T, R>> waiting = new ArrayDeque<>();
  private int underWay;

  /**
   * @param atOnce portions under way at a time
   * @param meetsAll whether a failure would meet everybody
   * @param work runs on a context of its own, and answers each in the order of the portion
   */
  public Together(
      Vertx vertx,
      int atOnce,
      Predicate<Throwable> meetsAll,
      Function<List<T>, Uni<List<Uni<R>>>> work) {
    this.vertx = vertx;
    this.atOnce = atOnce;
    this.meetsAll = meetsAll;
    this.work = work;
  }

  /** What comes of it, on the context of who asks. It is done whether or not that still waits. */
  public Uni<R> ask(T wish) {
    Context context = vertx.getOrCreateContext();
    return Uni.createFrom()
        .emitter(
            emitter -> {
              add(new Asked<>(wish, context, emitter));
              beginNext();
            });
  }

  private synchronized void add(Asked<T, R> asked) {
    waiting.add(asked);
  }

  private synchronized List<Asked<T, R>> next() {
    List<Asked<T, R>> portion = new ArrayList<>();
    if (underWay < atOnce) {
      while (portion.size() < MOST && !waiting.isEmpty()) {
        portion.add(waiting.remove());
      }
      underWay += portion.isEmpty() ? 0 : 1;
    }
    return portion;
  }

  private synchronized List<Asked<T, R>> everybodyWaiting() {
    List<Asked<T, R>> everybody = List.copyOf(waiting);
    waiting.clear();
    return everybody;
  }

  private synchronized void ended() {
    underWay--;
  }

  private void beginNext() {
    List<Asked<T, R>> portion = next();
    if (!portion.isEmpty()) {
      begin(portion)
          .onTermination()
          .invoke(this::ended)
          .subscribe()
          .with(answered -> beginNext(), impossible -> beginNext());
    }
  }

  /** Never fails: whoever asked learns what failed. */
  private Uni<Void> begin(List<Asked<T, R>> portion) {
    return run(portion.stream().map(Asked::wish).toList())
        .invoke(results -> answer(portion, results))
        .replaceWithVoid()
        .onFailure()
        .recoverWithUni(failure -> failed(portion, failure));
  }

  private Uni<Void> failed(List<Asked<T, R>> portion, Throwable failure) {
    if (meetsAll.test(failure)) {
      portion.forEach(asked -> asked.fail(failure));
      everybodyWaiting().forEach(asked -> asked.fail(failure));
      return Uni.createFrom().voidItem();
    }
    if (portion.size() == 1) {
      portion.get(0).fail(failure);
      return Uni.createFrom().voidItem();
    }
    return Uni.join()
        .all(portion.stream().map(asked -> begin(List.of(asked))).toList())
        .andCollectFailures()
        .replaceWithVoid();
  }

  private static <T, R> void answer(List<Asked<T, R>> portion, List<Uni<R>> results) {
    for (int at = 0; at < portion.size(); at++) {
      portion.get(at).answer(results.get(at));
    }
  }

  private Uni<List<Uni<R>>> run(List<T> wishes) {
    Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(context, true);
    return Uni.createFrom()
        .deferred(() -> work.apply(wishes))
        .runSubscriptionOn(command -> context.runOnContext(begun -> command.run()));
  }

  private record Asked<T, R>(T wish, Context context, UniEmitter<? super R> emitter) {

    void fail(Throwable failure) {
      answer(Uni.createFrom().failure(failure));
    }

    void answer(Uni<R> result) {
      context.runOnContext(answered -> result.subscribe().with(emitter::complete, emitter::fail));
    }
  }
}
