/**
 * Partners as operators see them: who they are, their prices, who acts for them.
 *
 * <p>What a partner sees of itself lives elsewhere.
 */
@NullMarked
package dev.torg.portal.partners;

import org.jspecify.annotations.NullMarked;
