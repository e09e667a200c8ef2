/** Tests of what the gateway knows about tokens, without a server. */
@NullMarked
package dev.torg.gateway.credential;

import org.jspecify.annotations.NullMarked;
