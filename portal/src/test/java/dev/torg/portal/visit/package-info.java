/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.visit;

import org.jspecify.annotations.NullMarked;
