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
   * validation-failed} that names everything that is wrong; a request with wrong values is told so
   * whether or not its key was used before.
   */
  public Uni<Recorded> prefill(ReadPrefill read, Optional<IdempotentRequest> request) {
    Optional<IdempotentRequest> key = request.filter(sent -> read.violations().isEmpty());
    return Panache.withTransaction(() -> once.make(key, () -> make(read)));
  }

  private Uni<ProductOrder> make(ReadPrefill read) {
    return making
        .problems(read)
        .invoke(PrefillProductOrder::requireNone)
        .chain(() -> making.make(read));
  }

  private static void requireNone(List<Violation> problems) {
    if (!problems.isEmpty()) {
      throw Problems.invalid(problems);
    }
  }
}
