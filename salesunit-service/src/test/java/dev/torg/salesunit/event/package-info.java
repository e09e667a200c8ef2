/** Tests of the JSON of events. */
@NullMarked
package dev.torg.salesunit.event;

import org.jspecify.annotations.NullMarked;
