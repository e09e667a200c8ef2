package dev.torg.partner.sessions.domain;

import dev.torg.platform.business.RuleBroken;

/** Nobody acts as an operator whom no operator has made one. */
public final class PersonMustBeOperator {

  private PersonMustBeOperator() {}

  public static void check(boolean isOne) {
    if (!isOne) {
      throw RuleBroken.notAllowed("You are no operator.");
    }
  }
}
