/**
 * Container images of all programs, made of what the build packed, without a container engine.
 *
 * <p>Here is decided which file lies in which layer, so that programs share what is the same in
 * them, and what stands in a bill of materials. What a program needs at run time does not belong
 * here: that is said by the chart.
 */
@NullMarked
package dev.torg.images;

import org.jspecify.annotations.NullMarked;
