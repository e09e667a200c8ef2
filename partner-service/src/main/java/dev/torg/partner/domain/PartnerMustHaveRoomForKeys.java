package dev.torg.partner.domain;

import dev.torg.platform.business.RuleBroken;

/**
 * A partner has a limited number of keys. Expired ones count as long as they are not revoked: their
 * end can be moved at any time.
 */
public final class PartnerMustHaveRoomForKeys {

  private PartnerMustHaveRoomForKeys() {}

  /**
   * @param unrevoked how many there are
   * @param most how many there may be
   */
  public static void check(long unrevoked, int most) {
    if (unrevoked >= most) {
      throw RuleBroken.wrongState(
          "The partner has "
              + unrevoked
              + " keys, and may have "
              + most
              + ". Revoke keys that are not used any more first.");
    }
  }
}
