/**
 * Pages through the change log of a unit that the reader may see. Writing it is not here: that is
 * {@code RecordChange}.
 */
@NullMarked
package dev.torg.salesunit.changelog.app;

import org.jspecify.annotations.NullMarked;
