package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;

/** One agreement at a time: a new one is drafted and signed only after a rejection. */
public final class AgreementMustBeOpenForSigning {

  private AgreementMustBeOpenForSigning() {}

  public static void check(Merchant merchant) {
    switch (merchant.agreement().status()) {
      case PROCESSING ->
          throw RuleBroken.wrongState(
              "The merchant agreement is signed already and is being processed.");
      case ACTIVE ->
          throw RuleBroken.wrongState("The merchant agreement is signed already and is active.");
      case REJECTED -> {}
    }
  }
}
