/** Tests of what other services' events set off, on a real database and a real broker. */
@NullMarked
package dev.torg.salesunit.following.app;

import org.jspecify.annotations.NullMarked;
