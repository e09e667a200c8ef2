/**
 * Merchants, their agreements, and what partners may read of them.
 *
 * <p>Rooms: {@code api} takes requests and renders answers, {@code app} holds one class per use
 * case, {@code domain} the rules, {@code store} the tables, {@code event} the facts that go out and
 * come in. A room knows only the rooms below it.
 */
@NullMarked
package dev.torg.merchant;

import org.jspecify.annotations.NullMarked;
