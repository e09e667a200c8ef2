/**
 * Templates: made and withdrawn by a partner, for merchants to start orders from.
 *
 * <p>The order itself lives in {@code orders}.
 */
@NullMarked
package dev.torg.portal.templates;

import org.jspecify.annotations.NullMarked;
