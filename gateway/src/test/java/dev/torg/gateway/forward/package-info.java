/** What services get to see of a request, and what becomes of their answers. */
@NullMarked
package dev.torg.gateway.forward;

import org.jspecify.annotations.NullMarked;
