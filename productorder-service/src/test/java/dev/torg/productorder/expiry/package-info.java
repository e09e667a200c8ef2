/** Orders whose time runs out, with a clock that a test moves. */
@NullMarked
package dev.torg.productorder.expiry;

import org.jspecify.annotations.NullMarked;
