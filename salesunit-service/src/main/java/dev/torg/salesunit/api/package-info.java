/**
 * What the edges of several features share: which units a caller may see, the MSN in an address,
 * the parameters of a list, a change in words.
 *
 * <p>No resource is here, and nothing that only one feature needs.
 */
@NullMarked
package dev.torg.salesunit.api;

import org.jspecify.annotations.NullMarked;
