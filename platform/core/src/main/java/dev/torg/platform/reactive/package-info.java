/**
 * What keeps event loops free: heavy computing goes elsewhere, and what comes together is done
 * together.
 *
 * <p>Only that: waiting is what event loops are for, and needs no thread of its own.
 */
@NullMarked
package dev.torg.platform.reactive;

import org.jspecify.annotations.NullMarked;
