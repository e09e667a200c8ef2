/**
 * The rows behind product orders and templates, and what is known of merchants, partners and price
 * packages.
 *
 * <p>Entities and stored forms never leave this room: repositories take and give the model. They
 * join the session that a use case opened and open none of their own. What is known from other
 * services is kept by sequence, so that events in any order end in the same rows.
 */
@NullMarked
package dev.torg.productorder.store;

import org.jspecify.annotations.NullMarked;
