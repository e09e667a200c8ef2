/**
 * Bulk data for a running stack: partners, merchants and sales units by the million, made of one
 * number and the same on every machine.
 *
 * <p>Rows are copied into the owner's tables and into every projection of them, and the events that
 * would have made those rows are published. What a table looks like is said in one class per kind
 * of thing ({@code …Rows}); nothing here creates, changes or deletes a table or an existing row.
 *
 * <p>It is told where databases and Kafka are, and knows nothing else of a stack. No production
 * code path depends on this package.
 */
@NullMarked
package dev.torg.bulkdata;

import org.jspecify.annotations.NullMarked;
