/**
 * Orders whose time ran out: storing their expiry and telling of it.
 *
 * <p>Reads show an order as expired at once when it is due, so nothing depends on when this runs.
 */
@NullMarked
package dev.torg.productorder.expiry.app;

import org.jspecify.annotations.NullMarked;
