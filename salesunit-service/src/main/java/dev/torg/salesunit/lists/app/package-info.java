/** Gives stretches of the units within a scope, in the order of their MSN. No transaction. */
@NullMarked
package dev.torg.salesunit.lists.app;

import org.jspecify.annotations.NullMarked;
