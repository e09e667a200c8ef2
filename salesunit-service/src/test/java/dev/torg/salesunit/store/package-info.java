/** Who may see which unit, in each statement that asks for it. */
@NullMarked
package dev.torg.salesunit.store;

import org.jspecify.annotations.NullMarked;
