/**
 * The edge, in the peer's own snake_case.
 *
 * <p>Parses, makes sure that the organisation is one of the caller's, calls one use case and
 * renders. What is refused here is never repeated in an answer or in the log: it may be a secret
 * sent by mistake.
 */
@NullMarked
package dev.torg.orgconfig.api;

import org.jspecify.annotations.NullMarked;
