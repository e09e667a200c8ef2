package dev.torg.salesunit.domain;

import dev.torg.platform.business.RuleBroken;

/**
 * What an operator has deactivated, only operators activate; what its merchant has deactivated, not
 * its partner.
 */
public final class WhoIsWeakerDoesNotActivate {

  private WhoIsWeakerDoesNotActivate() {}

  static void check(SalesUnit unit, ChangeAuthor.Kind by) {
    ChangeAuthor.Kind deactivatedBy = unit.deactivatedBy();
    if (deactivatedBy != null && deactivatedBy.isStrongerThan(by)) {
      throw RuleBroken.notAllowed(
          "The sales unit was deactivated by "
              + name(deactivatedBy)
              + ", who alone can activate it again.");
    }
  }

  private static String name(ChangeAuthor.Kind kind) {
    return switch (kind) {
      case OPERATOR -> "an operator";
      case MERCHANT -> "its merchant";
      case PARTNER -> "its partner";
    };
  }
}
