/**
 * Portal users: people who log in with an eID, and whom they may act for.
 *
 * <p>A person acts for a business because the business registry says so, and for a partner because
 * an operator connected them. The session is a token of its own, kept in a cookie.
 */
@NullMarked
package dev.torg.partner.sessions;

import org.jspecify.annotations.NullMarked;
