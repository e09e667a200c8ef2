package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;

/** A sales unit has one set of keys at a time. */
public final class KeysBeforeMustBeRevoked {

  private KeysBeforeMustBeRevoked() {}

  /**
   * @param before the keys that others are to replace
   */
  public static void check(Credential before) {
    if (!before.isRevoked()) {
      throw RuleBroken.wrongState(
          "The sales unit has keys. Rotate them, or revoke them before asking for others.");
    }
  }
}
