/** Partners as operators see them. */
@NullMarked
package dev.torg.portal.partners;

import org.jspecify.annotations.NullMarked;
