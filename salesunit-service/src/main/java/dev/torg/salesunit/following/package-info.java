/** What other services' events tell, kept at hand for whom it is shown to. */
@NullMarked
package dev.torg.salesunit.following;

import org.jspecify.annotations.NullMarked;
