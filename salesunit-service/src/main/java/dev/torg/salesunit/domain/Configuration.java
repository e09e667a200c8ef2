package dev.torg.salesunit.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a sales unit may do: the flags of every published API version.
 *
 * @param flags each of them, in the order of their enum
 */
public record Configuration(CaptureType captureType, Map<ConfigurationFlag, Boolean> flags) {

  public Configuration {
    if (flags.size() != ConfigurationFlag.values().length) {
      throw new IllegalArgumentException("a configuration says yes or no to every flag");
    }
    flags = Collections.unmodifiableMap(new EnumMap<>(flags));
  }

  /** The configuration that allows this, and nothing else. */
  public static Configuration allowing(CaptureType captureType, ConfigurationFlag... allowed) {
    Map<ConfigurationFlag, Boolean> flags = new EnumMap<>(ConfigurationFlag.class);
    for (ConfigurationFlag flag : ConfigurationFlag.values()) {
      flags.put(flag, false);
    }
    for (ConfigurationFlag flag : allowed) {
      flags.put(flag, true);
    }
    return new Configuration(captureType, flags);
  }

  public boolean allows(ConfigurationFlag flag) {
    return flags.getOrDefault(flag, false);
  }

  /** This configuration with other values for the flags that are named. */
  public Configuration with(CaptureType capture, Map<ConfigurationFlag, Boolean> named) {
    Map<ConfigurationFlag, Boolean> changed = new EnumMap<>(flags);
    changed.putAll(named);
    return new Configuration(capture, changed);
  }
}
