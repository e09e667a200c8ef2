package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.List;
import java.util.UUID;

/**
 * A partner keeps an administrator. A business always has those whom the business registry names.
 */
public final class AnAdministratorMustStay {

  private AnAdministratorMustStay() {}

  /**
   * @param administrators those there are
   * @param leaving who will be none any more
   */
  public static void check(Represented whom, List<UUID> administrators, UUID leaving) {
    if (whom.partner() != null && administrators.equals(List.of(leaving))) {
      throw RuleBroken.wrongState("The last administrator stays. Make somebody else one first.");
    }
  }
}
