/**
 * What operators do with merchants themselves: stop one and let it go on.
 *
 * <p>Nothing of this is reachable with a partner's, a merchant's or a portal user's token.
 * Decisions about agreements are in {@code review}.
 */
@NullMarked
package dev.torg.merchant.api.operations;

import org.jspecify.annotations.NullMarked;
