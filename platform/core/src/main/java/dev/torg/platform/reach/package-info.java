/**
 * A question that a program in an image can ask of others, as images have no shell and no curl.
 *
 * <p>Needs nothing but the JDK, so that it starts without the rest of a program. What asks while a
 * program runs is a health check and does not belong here.
 */
@NullMarked
package dev.torg.platform.reach;

import org.jspecify.annotations.NullMarked;
