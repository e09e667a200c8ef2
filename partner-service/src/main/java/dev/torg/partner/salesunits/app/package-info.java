/** The use cases that an event of a sales unit starts. */
@NullMarked
package dev.torg.partner.salesunits.app;

import org.jspecify.annotations.NullMarked;
