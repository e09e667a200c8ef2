package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitScope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that was read before it was known who may see it.
 *
 * @param partnerId the partner that it is tied to
 */
record FoundUnit(SalesUnitDetails details, @Nullable String partnerId) {

  /** The unit as the scope shows it; empty outside of the scope. */
  Optional<SalesUnitDetails> within(SalesUnitScope scope) {
    return ScopeCondition.toRead(scope).admits(this)
        ? Optional.of(details.shownTo(scope))
        : Optional.empty();
  }
}
