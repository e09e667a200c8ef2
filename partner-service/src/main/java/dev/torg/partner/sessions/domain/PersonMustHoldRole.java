package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.RuleBroken;

/** Nobody acts for a business in which the business registry does not name them. */
public final class PersonMustHoldRole {

  private PersonMustHoldRole() {}

  /**
   * @param rolesHeld how many roles in the business the registry names the person in
   */
  public static void check(int rolesHeld) {
    if (rolesHeld == 0) {
      throw RuleBroken.notAllowed("The business registry names you in no role of this business.");
    }
  }
}
