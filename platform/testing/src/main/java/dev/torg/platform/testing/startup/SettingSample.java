package dev.torg.platform.testing.startup;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One value that production refuses, and one that it takes.
 *
 * @param unsafe null for a setting that must be set
 * @param safe null for a setting that may be left out
 * @param beside what else is set, in both cases
 */
public record SettingSample(
    String name, @Nullable String unsafe, @Nullable String safe, Map<String, String> beside) {

  public SettingSample(String name, @Nullable String unsafe, @Nullable String safe) {
    this(name, unsafe, safe, Map.of());
  }

  Map<String, String> unsafeConfig() {
    return config(unsafe);
  }

  Map<String, String> safeConfig() {
    return config(safe);
  }

  private Map<String, String> config(@Nullable String value) {
    Map<String, String> values = new HashMap<>(beside);
    if (value != null) {
      values.put(name, value);
    }
    return values;
  }

  @Override
  public String toString() {
    return name + "=" + unsafe;
  }
}
