/**
 * What the chart must hold, whoever installs it with whichever values.
 *
 * <p>It is rendered by the library of Helm itself and read as documents. A {@code Rule} says what
 * is wrong with a whole rendering, in words; {@code MutationsTest} damages a good one in many ways,
 * and each must be noticed. What a cluster makes of the documents cannot be seen here.
 */
@NullMarked
package dev.torg.checks;

import org.jspecify.annotations.NullMarked;
