/**
 * What tests of several features share: the steps of an order's way and of partners, bodies of
 * requests, events as other services send them, and parties that no other test uses.
 *
 * <p>No test lives here.
 */
@NullMarked
package dev.torg.productorder.testing;

import org.jspecify.annotations.NullMarked;
