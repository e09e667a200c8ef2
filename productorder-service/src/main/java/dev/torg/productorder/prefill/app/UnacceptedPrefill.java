package dev.torg.productorder.prefill.app;

import dev.torg.platform.problem.Violation;
import dev.torg.productorder.domain.Party;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A request whose values say nothing that an order could be made of. */
public record UnacceptedPrefill(
    Party createdBy, Optional<UUID> pricePackageId, List<Violation> violations)
    implements ReadPrefill {

  public UnacceptedPrefill {
    violations = List.copyOf(violations);
  }
}
