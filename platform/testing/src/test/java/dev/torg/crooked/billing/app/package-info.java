/**
 * Part of a feature of a service that breaks every rule once.
 *
 * <p>Nothing but the tests of the architecture rules uses it.
 */
@NullMarked
package dev.torg.crooked.billing.app;

import org.jspecify.annotations.NullMarked;
