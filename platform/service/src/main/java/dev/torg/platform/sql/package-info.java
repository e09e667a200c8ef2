/**
 * Statements that are written by hand, in the transaction of the running session.
 *
 * <p>For inserts, upserts and locks that every request makes; what reads and writes whole
 * aggregates stays with Hibernate. A statement here does not flush the session first: who needs a
 * row that was just persisted flushes it. Sweeps through many rows go batch by batch.
 *
 * <p>And what a caller hears when the database refuses a statement, whoever made it: 409 when a
 * unique constraint did, because somebody else was faster.
 */
@NullMarked
package dev.torg.platform.sql;

import org.jspecify.annotations.NullMarked;
