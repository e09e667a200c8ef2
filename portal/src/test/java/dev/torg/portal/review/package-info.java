/** Tests of what lives here. */
@NullMarked
package dev.torg.portal.review;

import org.jspecify.annotations.NullMarked;
