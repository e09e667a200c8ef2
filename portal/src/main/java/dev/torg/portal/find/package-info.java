/**
 * Everything that has a number or a name, found from one field.
 *
 * <p>How one of it looks lives with what it is.
 */
@NullMarked
package dev.torg.portal.find;

import org.jspecify.annotations.NullMarked;
