package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.RuleBroken;

/** Whom operators have barred neither logs in nor goes on in another role. */
public final class PersonMustNotBeBarred {

  private PersonMustNotBeBarred() {}

  public static void check(boolean barred) {
    if (barred) {
      throw RuleBroken.notAllowed("This person has been barred. Ask Torg.");
    }
  }
}
