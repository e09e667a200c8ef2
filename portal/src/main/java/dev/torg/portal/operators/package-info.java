/**
 * The people who are operators, as operators see to it.
 *
 * <p>The keys of operators are the API's alone: no page shows or makes them.
 */
@NullMarked
package dev.torg.portal.operators;

import org.jspecify.annotations.NullMarked;
