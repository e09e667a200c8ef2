package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;
import dev.torg.platform.business.RuleBroken;
import java.util.List;
import java.util.UUID;

/** Nobody but an administrator says who may do what, so that nobody grants what they lack. */
public final class OnlyAdministratorsGrantAccess {

  private OnlyAdministratorsGrantAccess() {}

  public static void check(Access access) {
    if (access != Access.ADMIN) {
      throw refused();
    }
  }

  /**
   * For who was one when the token was made, and may be none any more.
   *
   * @param administrators those there are; of a business not all, since the registry names others
   */
  public static void check(Represented whom, List<UUID> administrators, UUID person) {
    if (whom.partner() != null && !administrators.contains(person)) {
      throw refused();
    }
  }

  private static RuleBroken refused() {
    return RuleBroken.notAllowed("Only an administrator may see to who has access.");
  }
}
