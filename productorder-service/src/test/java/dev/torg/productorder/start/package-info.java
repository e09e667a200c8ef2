/**
 * Orders that merchants begin themselves, one class per kind; on a real database and a real broker.
 */
@NullMarked
package dev.torg.productorder.start;

import org.jspecify.annotations.NullMarked;
