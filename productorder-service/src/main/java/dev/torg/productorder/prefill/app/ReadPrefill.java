package dev.torg.productorder.prefill.app;

import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.Party;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for a prefilled order as it was read.
 *
 * @param pricePackageId that it names, whatever else may be wrong with it
 * @param violations what is wrong with its values one by one
 * @param wish what is asked for; there if, and only if, there are no violations
 */
public record ReadPrefill(
    Party createdBy,
    Optional<UUID> pricePackageId,
    List<Violation> violations,
    Optional<Prefill> wish) {

  public ReadPrefill {
    violations = List.copyOf(violations);
  }

  Optional<String> partnerId() {
    return createdBy.kind() == Party.Kind.PARTNER ? Optional.of(createdBy.id()) : Optional.empty();
  }
}
