package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;

/** Secrets are shown once: only their hashes are kept. */
public final class SecretsMustNotHaveBeenShown {

  private SecretsMustNotHaveBeenShown() {}

  public static void check(Credential credential) {
    if (credential.isRevealed()) {
      throw RuleBroken.wrongState(
          "The keys were shown once, and nobody has them any more. Rotate them to get others.");
    }
  }
}
