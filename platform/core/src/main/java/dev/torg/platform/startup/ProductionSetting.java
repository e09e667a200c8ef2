package dev.torg.platform.startup;

import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * One setting and what production asks of it.
 *
 * @param remedy what to do about a refused value, as the end of a sentence that begins with the
 *     name; never contains a value
 */
public record ProductionSetting(String name, Requirement asked, String remedy) {

  /** Why the process must not start; nothing when the value is safe. */
  public Optional<String> refusal(Config config) {
    return isSafe(config) ? Optional.empty() : Optional.of(name + " " + remedy);
  }

  /** A value that cannot even be read is not safe. */
  private boolean isSafe(Config config) {
    try {
      return asked.isMetBy(new SettingValue(config, name));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
