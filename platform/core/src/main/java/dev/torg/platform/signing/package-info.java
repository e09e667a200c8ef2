/**
 * The keys that sign tokens: read from files, made up for demos, published by their public halves.
 *
 * <p>What a token says, and whose tokens are believed, is not known here but in {@code identity}.
 */
@NullMarked
package dev.torg.platform.signing;

import org.jspecify.annotations.NullMarked;
