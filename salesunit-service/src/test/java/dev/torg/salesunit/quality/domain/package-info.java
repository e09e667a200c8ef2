/** What follows from counts, without container. */
@NullMarked
package dev.torg.salesunit.quality.domain;

import org.jspecify.annotations.NullMarked;
