/**
 * What a person who acts for a business does in the portal: fill in its merchant agreement, sign
 * it, and see what became of it.
 */
@NullMarked
package dev.torg.merchant.api.portal;

import org.jspecify.annotations.NullMarked;
