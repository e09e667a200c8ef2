/**
 * How long requests take, so that the slowest can be told over all replicas.
 *
 * <p>Only how it is shown: each program measures its own requests.
 */
@NullMarked
package dev.torg.platform.measure;

import org.jspecify.annotations.NullMarked;
