package dev.torg.embedded.declaration;

import java.util.Map;

/**
 * A topic with the settings that Kafka gets for it.
 *
 * <p>Events are kept for ever unless a service declares otherwise, so that every projection can be
 * built again.
 */
public record Topic(String name, Map<String, String> settings) {

  /** Events that a consumer gave up on; any service may write there. */
  static final Topic DEAD_LETTERS = keptForEver("torg.dead-letters");

  public Topic {
    settings = Map.copyOf(settings);
  }

  static Topic keptForEver(String name) {
    return new Topic(name, Map.of("retention.ms", "-1"));
  }
}
