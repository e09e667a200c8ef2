/** The way in and out, asked for over HTTP. */
@NullMarked
package dev.torg.portal.entry;

import org.jspecify.annotations.NullMarked;
