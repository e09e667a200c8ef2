package dev.torg.platform.act;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change, and who made it.
 *
 * @param fact the type of the event that told of it, or what an event would be called
 * @param sequence counts the acts about one thing; the event's own number where there is one
 * @param requestId of the request that asked for it; null where that was not kept
 * @param before the state before, as JSON; null where the record begins, and once it was erased
 * @param after the state after, as JSON; null where it was not kept, and once it was erased
 */
public record Act(
    Instant at,
    String fact,
    long sequence,
    Actor actor,
    @Nullable String requestId,
    @Nullable String before,
    @Nullable String after) {}
