package dev.torg.productorder.store;

import dev.torg.platform.json.StoredJson;
import dev.torg.productorder.domain.CallingSystem;
import java.util.Optional;

/** What an order's software named itself, as its column keeps it. */
record StoredCallingSystem(
    Optional<String> name,
    Optional<String> version,
    Optional<String> pluginName,
    Optional<String> pluginVersion) {

  static String write(CallingSystem system) {
    return StoredJson.write(
        new StoredCallingSystem(
            system.name(), system.version(), system.pluginName(), system.pluginVersion()));
  }

  static CallingSystem read(String json) {
    StoredCallingSystem stored = StoredJson.read(json, StoredCallingSystem.class);
    return new CallingSystem(stored.name, stored.version, stored.pluginName, stored.pluginVersion);
  }
}
