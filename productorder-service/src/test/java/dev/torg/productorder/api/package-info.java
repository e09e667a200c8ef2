/** Tests of the form at the edge: what is read can be written and read again. */
@NullMarked
package dev.torg.productorder.api;

import org.jspecify.annotations.NullMarked;
