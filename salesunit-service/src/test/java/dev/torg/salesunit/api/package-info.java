/** Tests of the HTTP edge: one class per operation, in it one nested class per status code. */
@NullMarked
package dev.torg.salesunit.api;

import org.jspecify.annotations.NullMarked;
