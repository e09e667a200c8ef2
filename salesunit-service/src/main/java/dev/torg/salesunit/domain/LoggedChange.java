package dev.torg.salesunit.domain;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a sales unit's change log.
 *
 * @param at UTC, to the second, in ISO 8601
 * @param after the new value, its first 20 characters; null when the field was cleared
 */
public record LoggedChange(String at, String field, @Nullable String after, ChangeAuthor author) {}
