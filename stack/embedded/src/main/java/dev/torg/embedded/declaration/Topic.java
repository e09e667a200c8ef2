package dev.torg.embedded.declaration;

import java.util.Map;

/**
 * A topic with the settings that Kafka gets for it.
 *
 * <p>The last event about each subject is kept for ever unless a service declares otherwise, so
 * that every projection can be built again. Those before it are dropped when they are a week old:
 * an event without content, which an erasure leaves, then stands alone.
 */
public record Topic(String name, Map<String, String> settings) {

  private static final Map<String, String> LAST_OF_EACH_KEY =
      Map.of(
          "retention.ms",
          "-1",
          "cleanup.policy",
          "compact",
          "min.compaction.lag.ms",
          "604800000",
          "max.compaction.lag.ms",
          "691200000");

  /** Events that a consumer gave up on; any service may write there. */
  static final Topic DEAD_LETTERS =
      new Topic("torg.dead-letters", Map.of("retention.ms", "2592000000"));

  public Topic {
    settings = Map.copyOf(settings);
  }

  static Topic keptForEver(String name) {
    return new Topic(name, LAST_OF_EACH_KEY);
  }
}
