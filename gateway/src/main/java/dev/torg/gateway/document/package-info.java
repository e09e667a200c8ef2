/**
 * What the API is: OpenAPI and AsyncAPI documents, and the pages on which people read them.
 *
 * <p>The documents are the committed copies of {@code docs/api}, packed when the gateway is built;
 * the module {@code api-documents} makes and checks them. Each is read and compressed once, at its
 * first request, and then answered from memory. No service is asked, and no other site.
 */
@NullMarked
package dev.torg.gateway.document;

import org.jspecify.annotations.NullMarked;
