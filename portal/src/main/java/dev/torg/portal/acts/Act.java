package dev.torg.portal.acts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was done about something, as the API tells operators.
 *
 * @param fact the type of the event that told of it
 * @param before the state before as JSON
 */
public record Act(
    Instant timestamp,
    String fact,
    Actor actor,
    @Nullable String requestId,
    @Nullable String before,
    @Nullable String after) {

  /** Who did it; only operators have names. */
  public record Actor(String kind, @Nullable String name) {}
}
