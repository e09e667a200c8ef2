package dev.torg.productorder.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.idempotency.IdempotencyKeys;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.productorder.domain.ProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Makes an order once per idempotency key, in the transaction that is open. */
@ApplicationScoped
public class OncePerKey {

  private final IdempotencyKeys keys;

  OncePerKey(IdempotencyKeys keys) {
    this.keys = keys;
  }

  /**
   * The id of the order; without a key each call makes one.
   *
   * @param work makes the order that has the given id
   */
  public Uni<Recorded> make(
      Optional<IdempotentRequest> request, Function<UUID, Uni<ProductOrder>> work) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    return request
        .map(key -> keys.once(key, id.toString(), () -> work.apply(id)))
        .orElseGet(() -> work.apply(id).replaceWith(new Recorded(id.toString(), false)));
  }
}
