package dev.torg.platform.salesunit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.business.Msn;
import dev.torg.platform.event.IncomingEvent;
import java.util.Optional;

/**
 * Whose a sales unit is, as an event of {@code torg.sales-units} told.
 *
 * @param partnerId the partner that it is tied to, if any
 * @param sequence the unit's own; what has a higher one is newer
 */
public record KnownSalesUnit(
    Msn msn,
    BusinessIdentifier business,
    Optional<String> partnerId,
    boolean active,
    long sequence) {

  private static final String TYPES = "salesunit.sales-unit.";

  /** Empty for an event that is not about a sales unit. */
  public static Optional<KnownSalesUnit> in(IncomingEvent event) {
    return event.type().startsWith(TYPES) ? Optional.of(read(event)) : Optional.empty();
  }

  private static KnownSalesUnit read(IncomingEvent event) {
    JsonNode unit = event.data();
    JsonNode business = unit.required("businessIdentifier");
    return new KnownSalesUnit(
        Msn.of(unit.required("msn").asText()),
        BusinessIdentifier.of(
            business.required("scheme").asText(),
            business.required("id").asText(),
            CheckDigits.SANDBOX),
        Optional.ofNullable(unit.path("partnerId").textValue()),
        unit.required("status").asText().equals("ACTIVE"),
        event.sequence());
  }
}
