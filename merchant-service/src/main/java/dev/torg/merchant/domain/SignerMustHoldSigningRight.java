package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;

/** Only the chair or the chief executive signs, and only if the business registry says so today. */
public final class SignerMustHoldSigningRight {

  private SignerMustHoldSigningRight() {}

  public static void check(Signer signer) {
    if (!signer.holdsSigningRight()) {
      throw RuleBroken.notAllowed(
          "The right to sign is missing: the business registry does not name this person"
              + " as chair of the board or chief executive.");
    }
  }
}
