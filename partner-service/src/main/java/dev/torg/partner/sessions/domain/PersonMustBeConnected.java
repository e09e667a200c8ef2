package dev.torg.partner.sessions.domain;

import dev.torg.partner.domain.PartnerId;
import dev.torg.platform.business.RuleBroken;
import java.util.List;

/** Only whom an operator connected acts for a partner; to anybody else there is no such partner. */
public final class PersonMustBeConnected {

  private PersonMustBeConnected() {}

  public static void check(List<PartnerId> connected, PartnerId wanted) {
    if (!connected.contains(wanted)) {
      throw RuleBroken.missing();
    }
  }
}
