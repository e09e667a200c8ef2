package dev.torg.platform.idempotency;

/**
 * The result of an idempotent request.
 *
 * @param result what the first request gave, for example the id of what it created
 * @param replayed whether this request was a repetition
 */
public record Recorded(String result, boolean replayed) {}
