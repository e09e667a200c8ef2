/**
 * What a caller reads when something went wrong: problem documents of RFC 9457, the same from every
 * component.
 *
 * <p>The catalogue of problem types lives here, with the words of their pages, and the last step
 * that every problem passes on its way out, whoever made it: that step adds type, instance and
 * trace, and takes away whatever a library or an exception would have said about our insides.
 */
@NullMarked
package dev.torg.platform.problem;

import org.jspecify.annotations.NullMarked;
