package dev.torg.merchant.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.merchant.domain.SalesUnitTie;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.event.IncomingEvent;
import java.util.Optional;
import java.util.Set;

/** Reads what an event tells of a sales unit. */
public final class SalesUnitFact {

  private static final Set<String> TYPES =
      Set.of(
          "salesunit.sales-unit.created.v1",
          "salesunit.sales-unit.changed.v1",
          "salesunit.sales-unit.activated.v1",
          "salesunit.sales-unit.deactivated.v1");

  private SalesUnitFact() {}

  /** Empty for an event of a type that this service does not know. */
  public static Optional<SalesUnitTie> read(IncomingEvent event) {
    return TYPES.contains(event.type()) ? Optional.of(tie(event)) : Optional.empty();
  }

  private static SalesUnitTie tie(IncomingEvent event) {
    JsonNode unit = event.data();
    JsonNode business = unit.required("businessIdentifier");
    return new SalesUnitTie(
        unit.required("msn").asText(),
        new BusinessIdentifier(
            Scheme.of(business.required("scheme").asText()).orElseThrow(),
            business.required("id").asText()),
        Optional.ofNullable(unit.path("partnerId").textValue()),
        unit.required("status").asText().equals("ACTIVE"),
        event.sequence());
  }
}
