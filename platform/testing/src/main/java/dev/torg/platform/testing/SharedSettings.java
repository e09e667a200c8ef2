package dev.torg.platform.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Settings of the started servers, kept as system properties: Quarkus loads test classes more than
 * once, so that a static field would not be seen by all of them.
 */
class SharedSettings {

  static final String KAFKA = "kafka.bootstrap.servers";

  private static final String PREFIX = "torg.test.shared.";

  private SharedSettings() {}

  static Map<String, String> orElse(Supplier<Map<String, String>> start) {
    synchronized (System.getProperties()) {
      Map<String, String> settings = remembered();
      if (settings.isEmpty()) {
        settings = start.get();
        settings.forEach((name, value) -> System.setProperty(PREFIX + name, value));
      }
      return settings;
    }
  }

  static String kafkaBootstrapServers() {
    return Optional.ofNullable(System.getProperty(PREFIX + KAFKA))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "this test needs @WithTestResource(TorgInfrastructure.class)"));
  }

  private static Map<String, String> remembered() {
    Map<String, String> found = new HashMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        found.put(name.substring(PREFIX.length()), System.getProperty(name));
      }
    }
    return found;
  }
}
