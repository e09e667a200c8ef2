/**
 * What the Management API lets partners and merchants do with existing orders: see and delete them.
 *
 * <p>Whatever a caller may not know of fails with the same problem as what does not exist.
 */
@NullMarked
package dev.torg.productorder.tracking.app;

import org.jspecify.annotations.NullMarked;
