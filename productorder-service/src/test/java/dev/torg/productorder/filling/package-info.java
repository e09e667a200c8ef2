/** The merchant's side of an order, one class per act; on a real database and a real broker. */
@NullMarked
package dev.torg.productorder.filling;

import org.jspecify.annotations.NullMarked;
