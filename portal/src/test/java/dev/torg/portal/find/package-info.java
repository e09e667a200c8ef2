/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.find;

import org.jspecify.annotations.NullMarked;
