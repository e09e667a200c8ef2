package dev.torg.productorder.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.productorder.domain.PricePackage;
import java.util.Optional;
import java.util.UUID;

/** What an event of {@code torg.price-packages} says. */
public record PricePackageChanged(PricePackage pricePackage, long sequence) {

  /** Empty for a type of event that says nothing to this service. */
  public static Optional<PricePackageChanged> in(IncomingEvent event) {
    return event.type().startsWith("partner.price-package.")
        ? Optional.of(new PricePackageChanged(read(event.data()), event.sequence()))
        : Optional.empty();
  }

  private static PricePackage read(JsonNode state) {
    return new PricePackage(
        UUID.fromString(state.required("pricePackageId").asText()),
        state.required("partnerId").asText(),
        state.required("name").asText(),
        EventValues.text(state, "description").orElse(""),
        state.path("visibleInSignupForm").asBoolean(false),
        "ACTIVE".equals(state.required("status").asText()));
  }
}
