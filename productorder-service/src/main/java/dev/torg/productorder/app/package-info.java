/**
 * What the use cases of several features share: the one path by which a change is written, and
 * which price packages can be named by whom.
 *
 * <p>Use cases themselves live with their feature. Nothing here opens a transaction.
 */
@NullMarked
package dev.torg.productorder.app;

import org.jspecify.annotations.NullMarked;
