/**
 * Merchants, their agreements, and what partners may read of them.
 *
 * <p>Features: {@code agreements} (filled in, signed, reviewed), {@code contracts} (what was
 * signed, as PDF) and {@code merchants} (read, listed, stopped). Each has the rooms it needs. Below
 * them lie the rooms that they share: {@code api}, {@code domain}, {@code store} and {@code event}.
 * A feature enters another by its {@code app} only: agreements have contracts printed, and
 * contracts ask merchants who may know of one.
 */
@NullMarked
package dev.torg.merchant;

import org.jspecify.annotations.NullMarked;
