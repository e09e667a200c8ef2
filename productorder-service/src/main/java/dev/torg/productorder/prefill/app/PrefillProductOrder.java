package dev.torg.productorder.prefill.app;

import dev.torg.platform.act.CurrentCause;
import dev.torg.platform.database.DatabaseOutage;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.reactive.Together;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes a prefilled order, once per idempotency key. */
@ApplicationScoped
public class PrefillProductOrder {

  /** One is decided while the database writes the other. */
  private static final int PORTIONS_AT_ONCE = 2;

  private final Together<AskedPrefill, Recorded> together;
  private final MakePrefilledOrder making;
  private final CurrentCause cause;

  PrefillProductOrder(
      WritePrefills writing, MakePrefilledOrder making, CurrentCause cause, Vertx vertx) {
    this.together = new Together<>(vertx, PORTIONS_AT_ONCE, DatabaseOutage::caused, writing::write);
    this.making = making;
    this.cause = cause;
  }

  /**
   * The id of the order, of the first one when this request is a repetition. Fails with {@code
   * validation-failed} when the price package cannot be named.
   */
  public Uni<Recorded> prefill(Prefill wish, Optional<IdempotentRequest> request) {
    return together.ask(AskedPrefill.of(wish, request, cause.get()));
  }

  /**
   * Fails with {@code validation-failed} that names everything that is wrong, whether or not the
   * request's key was used before.
   */
  public <T> Uni<T> refuse(UnacceptedPrefill read) {
    return Panache.withSession(() -> making.problems(read))
        .chain(problems -> Uni.createFrom().failure(Problems.invalid(problems)));
  }
}
