/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.overview;

import org.jspecify.annotations.NullMarked;
