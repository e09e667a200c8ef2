/**
 * A service that breaks every rule once, to see that each rule can fail.
 *
 * <p>Its rooms know each other the wrong way round. Nothing but the tests of the architecture rules
 * uses it.
 */
@NullMarked
package dev.torg.crooked.api;

import org.jspecify.annotations.NullMarked;
