/** Tests of the package of the same name. */
@NullMarked
package dev.torg.portal.users;

import org.jspecify.annotations.NullMarked;
