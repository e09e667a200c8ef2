/**
 * The rows of this service. Writes go through Hibernate Reactive, in the session of the caller's
 * open transaction; entities never leave this package.
 *
 * <p>Reads for callers go straight over the PostgreSQL client, one prepared statement each, with
 * the question "may this caller see it" inside the statement.
 */
@NullMarked
package dev.torg.salesunit.store;

import org.jspecify.annotations.NullMarked;
