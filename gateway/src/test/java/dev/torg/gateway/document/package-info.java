/** The documents of the API as a browser gets them. */
@NullMarked
package dev.torg.gateway.document;

import org.jspecify.annotations.NullMarked;
