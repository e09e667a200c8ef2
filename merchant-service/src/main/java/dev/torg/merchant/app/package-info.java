/**
 * What the use cases of several features share: the one way in which a merchant is changed.
 *
 * <p>Use cases themselves live in the features. Nothing here opens a transaction; each runs in its
 * caller's.
 */
@NullMarked
package dev.torg.merchant.app;

import org.jspecify.annotations.NullMarked;
