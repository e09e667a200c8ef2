/**
 * Portal users: people who log in with an eID, and whom they may act for.
 *
 * <p>A person acts for a business because the business registry says so, and for a partner because
 * an operator connected them; for both because an administrator let it in, with a role. What that
 * role forbids is refused by the gateway. The session is a token of its own, kept in a cookie.
 */
@NullMarked
package dev.torg.partner.sessions;

import org.jspecify.annotations.NullMarked;
