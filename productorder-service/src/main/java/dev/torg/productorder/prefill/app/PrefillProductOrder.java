package dev.torg.productorder.prefill.app;

import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.OncePerKey;
import dev.torg.productorder.domain.ProductOrder;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a prefilled order, once per idempotency key. */
@ApplicationScoped
public class PrefillProductOrder {

  private final OncePerKey once;
  private final MakePrefilledOrder making;

  PrefillProductOrder(OncePerKey once, MakePrefilledOrder making) {
    this.once = once;
    this.making = making;
  }

  /**
   * The id of the order, of the first one when this request is a repetition. Fails with {@code
   * validation-failed} when the price package cannot be named.
   */
  public Uni<Recorded> prefill(Prefill wish, Optional<IdempotentRequest> request) {
    return Panache.withTransaction(() -> once.make(request, id -> make(id, wish)));
  }

  /**
   * Fails with {@code validation-failed} that names everything that is wrong, whether or not the
   * request's key was used before.
   */
  public <T> Uni<T> refuse(UnacceptedPrefill read) {
    return Panache.withSession(() -> making.problems(read))
        .chain(problems -> Uni.createFrom().failure(Problems.invalid(problems)));
  }

  /** Both look-ups are sent together; neither needs what the other finds. */
  private Uni<ProductOrder> make(UUID id, Prefill wish) {
    return Uni.combine()
        .all()
        .unis(
            making.problems(wish).invoke(PrefillProductOrder::requireNone),
            making.merchantName(wish))
        .with((accepted, name) -> name)
        .chain(name -> making.make(id, wish, name));
  }

  private static void requireNone(List<Violation> problems) {
    if (!problems.isEmpty()) {
      throw Problems.invalid(problems);
    }
  }
}
