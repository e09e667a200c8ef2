/**
 * The edge of the partners: the operator's resource, and the answer to a partner that asks who it
 * is.
 *
 * <p>Parses, calls one use case and renders. No rule and no transaction here.
 */
@NullMarked
package dev.torg.partner.partners.api;

import org.jspecify.annotations.NullMarked;
