package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.UUID;

/**
 * Whoever replaces secrets sees them, and could work as their holder beside the holder: an operator
 * sees its own alone. Keys of others can be revoked, and their holder given new ones.
 */
public final class OperatorsRotateTheirOwnKeys {

  private OperatorsRotateTheirOwnKeys() {}

  /**
   * @param operator the keys with which the operator calls
   */
  public static void check(Credential credential, UUID operator) {
    if (!credential.id().equals(operator)) {
      throw RuleBroken.notAllowed(
          "Only their holder may replace these secrets. Revoke the keys, and let the holder have"
              + " new ones.");
    }
  }
}
