package dev.torg.platform.reactive;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Computes on a worker thread what takes too long for an event loop, such as decoding a logo. */
@ApplicationScoped
public class Offload {

  private final Vertx vertx;

  @Inject
  Offload(Vertx vertx) {
    this.vertx = vertx;
  }

  /** The result arrives on the context of the subscriber; what is thrown is the failure. */
  public <T> Uni<T> compute(Callable<T> computation) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(computation, false).toCompletionStage());
  }
}
