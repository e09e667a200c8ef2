/** Tests of what events set off, on a real database and a real broker. */
@NullMarked
package dev.torg.salesunit.app;

import org.jspecify.annotations.NullMarked;
