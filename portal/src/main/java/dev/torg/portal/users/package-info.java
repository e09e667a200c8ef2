/**
 * Who may do what for a partner or a business: people, their roles, invitations.
 *
 * <p>How a person chooses whom to act for lives in {@code entry}.
 */
@NullMarked
package dev.torg.portal.users;

import org.jspecify.annotations.NullMarked;
