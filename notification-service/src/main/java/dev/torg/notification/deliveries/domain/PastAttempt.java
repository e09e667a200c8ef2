package dev.torg.notification.deliveries.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One call that was made.
 *
 * @param error why there was no answer, if there was none
 * @param answer the beginning of the answer
 */
public record PastAttempt(
    Instant at, int tookMillis, @Nullable Integer status, @Nullable String error, String answer) {}
