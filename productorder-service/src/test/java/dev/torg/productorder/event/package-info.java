/** Events of other services, in any order and any number of times. */
@NullMarked
package dev.torg.productorder.event;

import org.jspecify.annotations.NullMarked;
