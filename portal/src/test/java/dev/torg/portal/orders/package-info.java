/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.orders;

import org.jspecify.annotations.NullMarked;
