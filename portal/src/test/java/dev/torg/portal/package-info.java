/** Tests of what lives here. */
@NullMarked
package dev.torg.portal;

import org.jspecify.annotations.NullMarked;
