/**
 * Measures a running stack: sends one kind of call after the other, with Hyperfoil, and reads what
 * processor time and memory the programs of the stack took for them.
 *
 * <p>A process of its own, which {@code ./torg bench} starts, so that neither its memory nor its
 * libraries are part of anything else. Nothing depends on this package.
 */
@NullMarked
package dev.torg.bench;

import org.jspecify.annotations.NullMarked;
