package dev.torg.platform.startup;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What one setting is set to, and by way of it the settings that it depends on. */
public record SettingValue(Config config, String name) {

  /** The value as a text; empty when it is not set. */
  public Optional<String> text() {
    return as(String.class);
  }

  /**
   * The value; empty when it is not set.
   *
   * @throws IllegalArgumentException when the text is no such value
   */
  public <T> Optional<T> as(Class<T> type) {
    return config.getOptionalValue(name, type);
  }

  /** Another setting of the same process. */
  public SettingValue other(String otherName) {
    return new SettingValue(config, otherName);
  }
}
