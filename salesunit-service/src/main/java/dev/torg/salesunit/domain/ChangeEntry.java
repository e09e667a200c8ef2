package dev.torg.salesunit.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the whole change log.
 *
 * @param id of the entry; a later one is greater
 * @param operatorName who it was among the operators, for operators only; null for everybody else's
 *     changes, and for those from before it was kept
 */
public record ChangeEntry(
    UUID id, Instant at, Change change, ChangeAuthor author, @Nullable String operatorName) {}
