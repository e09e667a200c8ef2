/**
 * Makes the published documents: one OpenAPI document per API version, one AsyncAPI document.
 *
 * <p>Each service describes its operations and schemas from its code when it is built. Here they
 * become one document per version; what the gateway adds to every call is added once. Nothing here
 * runs in production: the gateway serves the committed copies in {@code docs/api}.
 */
@NullMarked
package dev.torg.document;

import org.jspecify.annotations.NullMarked;
