/**
 * The last step: the request goes to its service once it is whole and its caller's turn has come;
 * the answer comes back, as a stream unless it is small.
 *
 * <p>Built on Vert.x's HTTP client. What a client may not say for itself is taken out of the
 * headers; what the service must know is put in. A service that is down, slow or broken becomes a
 * problem document.
 */
@NullMarked
package dev.torg.gateway.forward;

import org.jspecify.annotations.NullMarked;
