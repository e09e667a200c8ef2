/**
 * Getting heavy computing off the event loops.
 *
 * <p>Only that: waiting is what event loops are for, and needs no thread of its own.
 */
@NullMarked
package dev.torg.platform.reactive;

import org.jspecify.annotations.NullMarked;
