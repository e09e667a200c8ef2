package dev.torg.platform.reactive;

import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Computes on a worker thread what takes too long for an event loop, such as decoding a logo.
 *
 * <p>Callers choose how large such work is, so that only a few run at once, some wait, and the rest
 * is refused with a 503: memory is bounded whatever comes.
 */
@ApplicationScoped
public class Offload {

  /** Computations that run or wait, in this process. */
  public static final int MOST_UNDER_WAY = 128;

  private static final int RETRY_SECONDS = 1;

  /** A picture in no more than that is no megapixel that would keep an event loop. */
  private static final int SHORT_BYTES = 2_048;

  private static final int AT_ONCE = 2 * Runtime.getRuntime().availableProcessors();

  private final WorkerExecutor workers;
  private final AtomicInteger underWay = new AtomicInteger();

  @Inject
  Offload(Vertx vertx) {
    this(vertx, "offload", AT_ONCE);
  }

  /** With workers of its own, for work that waits rather than computes. */
  public Offload(Vertx vertx, String name, int atOnce) {
    this.workers = vertx.createSharedWorkerExecutor(name, atOnce);
  }

  /** What work fails with that is not begun, since too much is under way. */
  public static HttpProblem refusal() {
    return Problems.retryAfter(
        ProblemType.UNAVAILABLE, "Too much is under way here.", RETRY_SECONDS);
  }

  public static boolean isRefusal(Throwable failure) {
    return failure instanceof HttpProblem;
  }

  /** As {@link #compute}, but at once when it is about a text so short that it takes no time. */
  public <T> Uni<T> computeUnlessShort(byte[] text, Callable<T> computation) {
    return text.length <= SHORT_BYTES
        ? Uni.createFrom().item(Unchecked.supplier(computation::call))
        : compute(computation);
  }

  /**
   * The result arrives on the context of the subscriber; what is thrown is the failure. Fails with
   * a 503 when too much is under way.
   */
  public <T> Uni<T> compute(Callable<T> computation) {
    return Uni.createFrom()
        .deferred(
            () -> {
              if (underWay.incrementAndGet() > MOST_UNDER_WAY) {
                underWay.decrementAndGet();
                return Uni.createFrom().failure(refusal());
              }
              return Uni.createFrom()
                  .completionStage(
                      workers
                          .executeBlocking(computation, false)
                          .onComplete(done -> underWay.decrementAndGet())
                          .toCompletionStage());
            });
  }
}
