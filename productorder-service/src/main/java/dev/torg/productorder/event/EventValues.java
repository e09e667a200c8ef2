package dev.torg.productorder.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import java.util.Optional;

/** Values that several events carry, checked by whoever sent them. */
final class EventValues {

  private EventValues() {}

  static BusinessIdentifier business(JsonNode node) {
    return BusinessIdentifier.of(
        node.required("scheme").asText(), node.required("id").asText(), CheckDigits.SANDBOX);
  }

  static Optional<String> text(JsonNode state, String member) {
    return Optional.ofNullable(state.path(member).textValue());
  }
}
