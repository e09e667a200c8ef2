package dev.torg.productorder.app;

import dev.torg.platform.idempotency.IdempotencyKeys;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.productorder.domain.ProductOrder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes an order once per idempotency key, in the transaction that is open. */
@ApplicationScoped
public class OncePerKey {

  private final IdempotencyKeys keys;

  OncePerKey(IdempotencyKeys keys) {
    this.keys = keys;
  }

  /** The id of the order; without a key each call makes one. */
  public Uni<Recorded> make(Optional<IdempotentRequest> request, Supplier<Uni<ProductOrder>> work) {
    Supplier<Uni<String>> id = () -> work.get().map(order -> order.id().toString());
    return request
        .map(key -> keys.once(key, id))
        .orElseGet(() -> id.get().map(made -> new Recorded(made, false)));
  }
}
