/**
 * The only public port of the house.
 *
 * <p>A request passes {@link dev.torg.gateway.pipeline.RequestPipeline}, filter by filter in one
 * fixed order, and is streamed to the service that serves its path. Nothing here has a database, a
 * business rule or a blocking call; of a body at most some kilobytes are in memory.
 */
@NullMarked
package dev.torg.gateway;

import org.jspecify.annotations.NullMarked;
