/**
 * Measures a running stack: sends calls with a load generator in a process of its own, and reads
 * what processor time and memory the programs of the stack took for them.
 *
 * <p>The load generator is the module {@code bench}; nothing of it is on this class path.
 */
@NullMarked
package dev.torg.stack.bench;

import org.jspecify.annotations.NullMarked;
