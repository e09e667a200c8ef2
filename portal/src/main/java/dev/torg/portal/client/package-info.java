/**
 * The API as pages use it: one call, its answer, its refusal.
 *
 * <p>What an answer means to a page lives with the page.
 */
@NullMarked
package dev.torg.portal.client;

import org.jspecify.annotations.NullMarked;
