/** Orders as each version shows them. */
@NullMarked
package dev.torg.productorder.api;

import org.jspecify.annotations.NullMarked;
