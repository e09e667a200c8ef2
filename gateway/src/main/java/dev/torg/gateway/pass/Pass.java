package dev.torg.gateway.pass;

import dev.torg.platform.identity.VerifiedToken;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * What one service is told of one caller.
 *
 * @param authorization the header to send, once it is signed
 * @param renewal when another one is to be signed
 */
record Pass(CompletableFuture<CharSequence> authorization, Instant renewal) {

  /** Whose pass it is: by what the caller's own token says, and for which service. */
  record Holder(VerifiedToken token, String audience) {}

  boolean isDue(Instant now) {
    return !now.isBefore(renewal) || authorization.isCompletedExceptionally();
  }
}
