/**
 * The connections to a service's database, and what callers are told while it is away.
 *
 * <p>No statements: those that are written by hand run through {@code platform.sql}.
 */
@NullMarked
package dev.torg.platform.database;

import org.jspecify.annotations.NullMarked;
