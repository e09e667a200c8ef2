package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;
import dev.torg.platform.business.RuleBroken;

/** Nobody but an administrator says who may do what, so that nobody grants what they lack. */
public final class OnlyAdministratorsGrantAccess {

  private OnlyAdministratorsGrantAccess() {}

  public static void check(Access access) {
    if (access != Access.ADMIN) {
      throw RuleBroken.notAllowed("Only an administrator may see to who has access.");
    }
  }
}
