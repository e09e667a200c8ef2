package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;

/** Nobody who runs a company may bind it once a court has taken it out of its hands. */
public final class CompanyMustBeInBusiness {

  private CompanyMustBeInBusiness() {}

  public static void check(boolean bankrupt, boolean inForcedLiquidation) {
    if (bankrupt) {
      throw RuleBroken.wrongState(
          "The business registry says that this business is bankrupt. Nobody may sign for it.");
    }
    if (inForcedLiquidation) {
      throw RuleBroken.wrongState(
          "The business registry says that this business is in forced liquidation."
              + " Nobody may sign for it.");
    }
  }
}
