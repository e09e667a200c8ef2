package dev.torg.partner.credentials.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.partner.credentials.domain.CredentialHolder.OfMerchant;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Scheme;
import dev.torg.platform.event.IncomingEvent;
import java.util.Optional;

/** Reads in an event of {@code torg.sales-units} whose keys are due. */
public final class SalesUnitToHaveKeys {

  private static final String CREATED = "salesunit.sales-unit.created.v1";

  private SalesUnitToHaveKeys() {}

  /** Empty for every event but the one of a new sales unit. */
  public static Optional<OfMerchant> in(IncomingEvent event) {
    return event.type().equals(CREATED) ? Optional.of(read(event.data())) : Optional.empty();
  }

  private static OfMerchant read(JsonNode unit) {
    JsonNode business = unit.required("businessIdentifier");
    return new OfMerchant(
        new BusinessIdentifier(
            Scheme.of(business.required("scheme").asText()).orElseThrow(),
            business.required("id").asText()),
        new Msn(unit.required("msn").asText()));
  }
}
