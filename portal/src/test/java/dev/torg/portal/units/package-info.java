/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.units;

import org.jspecify.annotations.NullMarked;
