/** The use cases: add up what a gateway counted, tell a caller the sums, forget what is old. */
@NullMarked
package dev.torg.salesunit.quality.app;

import org.jspecify.annotations.NullMarked;
