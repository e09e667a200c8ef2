/** Tests of the words and forms that features share at the edge. */
@NullMarked
package dev.torg.salesunit.api;

import org.jspecify.annotations.NullMarked;
