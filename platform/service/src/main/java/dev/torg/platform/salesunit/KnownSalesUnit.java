package dev.torg.platform.salesunit;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import org.jspecify.annotations.Nullable;

/**
 * Whose a sales unit is, as an event of {@code torg.sales-units} told.
 *
 * @param partnerId the partner that it is tied to, if any
 */
public record KnownSalesUnit(
    Msn msn, BusinessIdentifier businessIdentifier, @Nullable String partnerId, String status) {

  /** How the types of these events begin. */
  public static final String EVENTS = "salesunit.sales-unit.";
}
