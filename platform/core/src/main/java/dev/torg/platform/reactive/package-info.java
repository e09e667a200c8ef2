/**
 * What keeps event loops free: heavy computing goes elsewhere, what comes together is done
 * together, and what must wait for each other goes in turn.
 *
 * <p>Only that: waiting is what event loops are for, and needs no thread of its own.
 */
@NullMarked
package dev.torg.platform.reactive;

import org.jspecify.annotations.NullMarked;
