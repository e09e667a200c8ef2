package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.RuleBroken;

/** So many invitations may be open at a time for one partner or business. */
public final class InvitationsMustBeFew {

  private static final int MOST = 50;

  private InvitationsMustBeFew() {}

  public static void check(long open) {
    if (open >= MOST) {
      throw RuleBroken.wrongState(MOST + " invitations are open already. Take one back first.");
    }
  }
}
