/**
 * Sales units, from the approved order that makes one to the last word of its change log.
 *
 * <p>Cut by what is done with a unit: {@code creation}, {@code onesalesunit} (read and change it),
 * {@code lists}, {@code changelog}, {@code quality}; {@code following} keeps what other services
 * tell. A feature enters another by its {@code app} only. What they share lies below them: {@code
 * api}, {@code app}, {@code domain}, {@code store}, {@code event}.
 */
@NullMarked
package dev.torg.salesunit;

import org.jspecify.annotations.NullMarked;
