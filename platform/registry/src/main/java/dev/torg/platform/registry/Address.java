package dev.torg.platform.registry;

import java.util.List;
import java.util.Optional;

/** Street lines may be empty; the country is ISO 3166-1 alpha-2. */
public record Address(
    List<String> lines, Optional<String> postCode, Optional<String> city, String country) {

  public Address {
    lines = List.copyOf(lines);
  }
}
