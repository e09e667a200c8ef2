/**
 * How a sales unit comes to be: an approved product order becomes one, exactly once.
 *
 * <p>What a new unit is called and may do are rules, in {@code domain}.
 */
@NullMarked
package dev.torg.salesunit.creation;

import org.jspecify.annotations.NullMarked;
