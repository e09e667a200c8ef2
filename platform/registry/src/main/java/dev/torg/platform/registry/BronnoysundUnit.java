package dev.torg.platform.registry;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Reads the register's {@code enhet}. */
final class BronnoysundUnit {

  private BronnoysundUnit() {}

  /** Empty for a unit that the register keeps, but as deleted. */
  static Optional<Company> company(BusinessIdentifier identifier, JsonNode unit) {
    if (unit.hasNonNull("slettedato") || !unit.hasNonNull("navn")) {
      return Optional.empty();
    }
    return Optional.of(
        new Company(
            identifier,
            unit.path("navn").asText().strip(),
            address(unit.path("forretningsadresse")),
            address(unit.path("postadresse")),
            unit.path("konkurs").asBoolean(false),
            unit.path("underTvangsavviklingEllerTvangsopplosning").asBoolean(false)));
  }

  private static Optional<Address> address(JsonNode address) {
    if (!address.isObject()) {
      return Optional.empty();
    }
    return Optional.of(
        new Address(
            StreamSupport.stream(address.path("adresse").spliterator(), false)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .filter(line -> !line.isBlank())
                .toList(),
            text(address, "postnummer"),
            text(address, "poststed"),
            text(address, "landkode").orElse("NO")));
  }

  private static Optional<String> text(JsonNode node, String member) {
    return node.hasNonNull(member)
        ? Optional.of(node.path(member).asText()).filter(text -> !text.isBlank())
        : Optional.empty();
  }
}
