/** Tests of the renderers: what each version shows of each state. */
@NullMarked
package dev.torg.productorder.tracking.api;

import org.jspecify.annotations.NullMarked;
