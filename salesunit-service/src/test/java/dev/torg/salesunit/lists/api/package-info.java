/** Tests of lists: one class per operation, in it one nested class per status code. */
@NullMarked
package dev.torg.salesunit.lists.api;

import org.jspecify.annotations.NullMarked;
