/**
 * Who looks at a page: the person, whom it acts for, its language and its token.
 *
 * <p>How a page looks is not known here.
 */
@NullMarked
package dev.torg.portal.visit;

import org.jspecify.annotations.NullMarked;
