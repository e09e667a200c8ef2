/** Tests of the model: the table of states as properties, and the rules one by one. */
@NullMarked
package dev.torg.productorder.domain;

import org.jspecify.annotations.NullMarked;
