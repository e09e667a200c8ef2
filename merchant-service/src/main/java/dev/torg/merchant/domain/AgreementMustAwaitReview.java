package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;

/** A review decides once: what is active or rejected stays so. */
public final class AgreementMustAwaitReview {

  private AgreementMustAwaitReview() {}

  public static void check(Merchant merchant) {
    switch (merchant.agreement().status()) {
      case PROCESSING -> {}
      case ACTIVE -> throw RuleBroken.wrongState("The merchant agreement is active already.");
      case REJECTED -> throw RuleBroken.wrongState("The merchant agreement is rejected already.");
    }
  }
}
