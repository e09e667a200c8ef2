/**
 * The room {@code store} of a service that breaks every rule once.
 *
 * <p>Nothing but the tests of the architecture rules uses it.
 */
@NullMarked
package dev.torg.crooked.store;

import org.jspecify.annotations.NullMarked;
