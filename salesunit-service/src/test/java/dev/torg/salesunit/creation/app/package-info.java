/** Tests of what an approved order sets off, on a real database and a real broker. */
@NullMarked
package dev.torg.salesunit.creation.app;

import org.jspecify.annotations.NullMarked;
