/**
 * The way of a request through the gateway: which filters it meets, in which order, and who answers
 * it then.
 *
 * <p>What a filter checks lives in its own package, never here.
 */
@NullMarked
package dev.torg.gateway.pipeline;

import org.jspecify.annotations.NullMarked;
