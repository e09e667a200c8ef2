package dev.torg.salesunit.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The price package that a sales unit has. Everything but its id is null until the package's own
 * events have arrived.
 *
 * @param commission null also for readers whom it does not concern
 */
public record PricePackageOfUnit(
    UUID id,
    @Nullable String name,
    @Nullable String description,
    @Nullable String market,
    @Nullable String commission) {

  PricePackageOfUnit withoutCommission() {
    return new PricePackageOfUnit(id, name, description, market, null);
  }
}
