/**
 * The HTTP edge of API quality: reads the period, asks the use case, renders its answer.
 *
 * <p>The answer looks the same in every API version.
 */
@NullMarked
package dev.torg.salesunit.quality.api;

import org.jspecify.annotations.NullMarked;
