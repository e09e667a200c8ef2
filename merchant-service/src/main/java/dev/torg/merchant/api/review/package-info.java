/**
 * What operators see of signed agreements, and how they decide about them.
 *
 * <p>Nothing of this is reachable with a partner's, a merchant's or a portal user's token.
 */
@NullMarked
package dev.torg.merchant.api.review;

import org.jspecify.annotations.NullMarked;
