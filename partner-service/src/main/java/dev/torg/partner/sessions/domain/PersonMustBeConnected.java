package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.Access;
import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/** Only whom somebody let in acts for a partner; to anybody else there is no such partner. */
public final class PersonMustBeConnected {

  private PersonMustBeConnected() {}

  /** What the person may do there. */
  public static Access check(Optional<Access> granted) {
    return granted.orElseThrow(RuleBroken::missing);
  }
}
