/** What services get in place of callers' tokens, as they see it. */
@NullMarked
package dev.torg.gateway.pass;

import org.jspecify.annotations.NullMarked;
