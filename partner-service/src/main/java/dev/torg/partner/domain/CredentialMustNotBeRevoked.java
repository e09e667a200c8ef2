package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;

/** What is revoked is so for ever, and nothing about it changes any more. */
public final class CredentialMustNotBeRevoked {

  private CredentialMustNotBeRevoked() {}

  public static void check(Credential credential) {
    if (credential.isRevoked()) {
      throw RuleBroken.wrongState("The keys are revoked, for ever. Issue others.");
    }
  }
}
