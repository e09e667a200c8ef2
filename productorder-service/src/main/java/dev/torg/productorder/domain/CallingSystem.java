package dev.torg.productorder.domain;

import java.util.Optional;

/** The software that sent the order, as it named itself. */
public record CallingSystem(
    Optional<String> name,
    Optional<String> version,
    Optional<String> pluginName,
    Optional<String> pluginVersion) {

  public static final CallingSystem UNNAMED =
      new CallingSystem(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
