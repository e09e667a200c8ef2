/**
 * What every service answers while its database is away.
 *
 * <p>A service extends {@code DatabaseAway} once; no other test stops the database that it uses.
 */
@NullMarked
package dev.torg.platform.testing.outage;

import org.jspecify.annotations.NullMarked;
