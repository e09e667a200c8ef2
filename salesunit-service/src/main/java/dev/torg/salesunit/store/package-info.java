/**
 * The rows of this service. Writes go through Hibernate Reactive, in the session of the caller's
 * open transaction; rows never leave this package. Reads for callers go straight over the
 * PostgreSQL client, one prepared statement each.
 *
 * <p>"May this caller see it" is said once, in {@code ScopeCondition}: it is part of each
 * statement, but for reads that travel together, which look at whose a unit is when it is there.
 */
@NullMarked
package dev.torg.salesunit.store;

import org.jspecify.annotations.NullMarked;
