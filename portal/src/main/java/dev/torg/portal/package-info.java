/**
 * Pages for people: what the API can do, with a browser.
 *
 * <p>Nothing is kept here and no rule is decided here; every page asks the API with the token of
 * the person who looks at it.
 */
@NullMarked
package dev.torg.portal;

import org.jspecify.annotations.NullMarked;
