/** All that ever changed about a unit, for its owners and for operators. */
@NullMarked
package dev.torg.salesunit.changelog;

import org.jspecify.annotations.NullMarked;
