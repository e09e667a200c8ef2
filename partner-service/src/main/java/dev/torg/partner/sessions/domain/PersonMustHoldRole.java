package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;
import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/**
 * Nobody acts for a business in which the business registry does not name them, unless one whom it
 * names has let them.
 */
public final class PersonMustHoldRole {

  private PersonMustHoldRole() {}

  /**
   * What the person may do there.
   *
   * @param rolesHeld how many roles in the business the registry names the person in
   * @param granted what one of those has let it do
   */
  public static Access check(int rolesHeld, Optional<Access> granted) {
    return rolesHeld > 0
        ? Access.ADMIN
        : granted.orElseThrow(
            () ->
                RuleBroken.notAllowed(
                    "The business registry names you in no role of this business, and nobody of it"
                        + " has let you act for it."));
  }
}
