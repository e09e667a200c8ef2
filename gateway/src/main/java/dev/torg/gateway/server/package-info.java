/**
 * The public HTTP server: a plain Vert.x server in front of the pipeline.
 *
 * <p>It is not Quarkus' own server, which answers health and metrics on the management port only.
 * So a request meets nothing but the pipeline, and even bytes that are no HTTP request get a
 * problem document. What a request has to be is decided in the pipeline, not here.
 */
@NullMarked
package dev.torg.gateway.server;

import org.jspecify.annotations.NullMarked;
