/** Tests of reading prefills, and of what every accepted prefill must come to. */
@NullMarked
package dev.torg.productorder.prefill.api;

import org.jspecify.annotations.NullMarked;
