package dev.torg.salesunit.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.event.IncomingEvent;
import dev.torg.salesunit.domain.PricePackage;
import java.util.Optional;
import java.util.UUID;

/** Reads what an event tells of a price package. */
public final class PricePackageChanged {

  private static final String ABOUT_A_PRICE_PACKAGE = "partner.price-package.";

  private PricePackageChanged() {}

  /** Empty for an event about something else. */
  public static Optional<PricePackage> in(IncomingEvent event) {
    return event.type().startsWith(ABOUT_A_PRICE_PACKAGE)
        ? Optional.of(read(event.data(), event.sequence()))
        : Optional.empty();
  }

  private static PricePackage read(JsonNode state, long sequence) {
    return new PricePackage(
        UUID.fromString(state.required("pricePackageId").asText()),
        state.required("partnerId").asText(),
        state.required("name").asText(),
        state.path("description").asText(""),
        text(state, "market").orElse(null),
        text(state, "commission").orElse(null),
        "ACTIVE".equals(state.required("status").asText()),
        sequence);
  }

  private static Optional<String> text(JsonNode state, String member) {
    return Optional.ofNullable(state.path(member).textValue());
  }
}
