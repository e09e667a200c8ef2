package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;

/** Only what somebody has seen can be replaced. */
public final class SecretsMustHaveBeenShown {

  private SecretsMustHaveBeenShown() {}

  public static void check(Credential credential) {
    if (!credential.isRevealed()) {
      throw RuleBroken.wrongState(
          "Nobody has asked to see the keys yet, so that there is nothing to replace.");
    }
  }
}
