/**
 * The identity of a request on its way through the house: request id, trace id, W3C traceparent.
 *
 * <p>The gateway makes both ids; services and event consumers take them over, put them into each
 * log line and into each problem document, and pass them on with each event. Nothing here depends
 * on a tracing back end: OpenTelemetry, when switched on, reads the same header.
 */
@NullMarked
package dev.torg.platform.trace;

import org.jspecify.annotations.NullMarked;
