/** Tests of the package of the same name. */
@NullMarked
package dev.torg.portal.keys;

import org.jspecify.annotations.NullMarked;
