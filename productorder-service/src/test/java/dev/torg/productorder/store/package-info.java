/** Tests of what rows hold back from those who may read them. */
@NullMarked
package dev.torg.productorder.store;

import org.jspecify.annotations.NullMarked;
