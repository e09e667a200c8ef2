/** What a count is, what follows from counts, and which periods can be asked for. */
@NullMarked
package dev.torg.salesunit.quality.domain;

import org.jspecify.annotations.NullMarked;
