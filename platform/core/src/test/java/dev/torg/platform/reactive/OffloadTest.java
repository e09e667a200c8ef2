package dev.torg.platform.reactive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OffloadTest {

  private final Vertx vertx = Vertx.vertx();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void close() {
    end.countDown();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void whoComesWhenEnoughIsUnderWayIsToldWhenToComeAgain() {
    // Given
    Offload offload = new Offload(vertx);
    for (int started = 0; started < Offload.MOST_UNDER_WAY; started++) {
      offload.compute(this::untilTheEnd).subscribe().with(done -> {});
    }
    Uni<Boolean> further = offload.compute(this::untilTheEnd);
    // When
    HttpProblem refusal =
        catchThrowableOfType(HttpProblem.class, () -> further.await().indefinitely());
    // Then
    assertThat(refusal.getStatusCode()).isEqualTo(503);
    assertThat(refusal.getHeaders()).containsKey("Retry-After");
  }

  private boolean untilTheEnd() throws InterruptedException {
    end.await();
    return true;
  }
}
