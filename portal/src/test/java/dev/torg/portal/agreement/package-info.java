/** Tests of the agreement's pages. */
@NullMarked
package dev.torg.portal.agreement;

import org.jspecify.annotations.NullMarked;
