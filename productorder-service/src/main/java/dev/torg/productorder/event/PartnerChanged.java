package dev.torg.productorder.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.productorder.domain.KnownPartner;
import java.util.Optional;

/** What an event of {@code torg.partners} says. */
public record PartnerChanged(KnownPartner partner, long sequence) {

  /** Empty for a type of event that says nothing to this service. */
  public static Optional<PartnerChanged> in(IncomingEvent event) {
    return event.type().startsWith("partner.partner.")
        ? Optional.of(new PartnerChanged(read(event.data()), event.sequence()))
        : Optional.empty();
  }

  private static KnownPartner read(JsonNode state) {
    return new KnownPartner(
        state.required("partnerId").asText(),
        state.required("name").asText(),
        "ACTIVE".equals(state.required("status").asText()));
  }
}
