/**
 * The tables: merchants, their agreements and drafts, and the projection of sales units.
 *
 * <p>Repositories take and give what the domain knows; rows and the JSON in them never leave this
 * package. Every method runs in the session or transaction that its caller has opened.
 */
@NullMarked
package dev.torg.merchant.store;

import org.jspecify.annotations.NullMarked;
