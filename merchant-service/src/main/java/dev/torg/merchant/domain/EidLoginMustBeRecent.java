package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;
import java.time.Duration;
import java.time.Instant;

/** A signature counts only shortly after the signer proved with eID who she is. */
public final class EidLoginMustBeRecent {

  public static final Duration AT_MOST = Duration.ofMinutes(10);

  private EidLoginMustBeRecent() {}

  public static void check(Signer signer, Instant now) {
    if (signer.loggedInAt().plus(AT_MOST).isBefore(now)) {
      throw RuleBroken.notAllowed(
          "A login with eID that is at most 10 minutes old is missing. Log in again, then sign.");
    }
  }
}
