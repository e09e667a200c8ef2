/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.page;

import org.jspecify.annotations.NullMarked;
