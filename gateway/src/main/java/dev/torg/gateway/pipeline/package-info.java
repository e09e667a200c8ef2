/**
 * The way of a request through the gateway, and what is known of it on the way.
 *
 * <p>{@link dev.torg.gateway.pipeline.RequestPipeline} names the filters in their order; {@link
 * dev.torg.gateway.pipeline.Exchange} is what each filter reads and adds to. A filter refuses by
 * throwing a problem. What a filter checks lives in its own package, never here.
 */
@NullMarked
package dev.torg.gateway.pipeline;

import org.jspecify.annotations.NullMarked;
