/**
 * What the use cases of all features share: the one path by which a change is written.
 *
 * <p>Use cases themselves live with their feature. Nothing here opens a transaction.
 */
@NullMarked
package dev.torg.productorder.app;

import org.jspecify.annotations.NullMarked;
