package dev.torg.merchant.contracts.domain;

import dev.torg.platform.business.RuleBroken;
import java.time.Instant;

/** An address of a contract that fell into wrong hands is of use for minutes, not for ever. */
public final class ContractLinkMustNotBeOver {

  private ContractLinkMustNotBeOver() {}

  public static void check(ContractLink link, Instant now) {
    if (link.isOverAt(now)) {
      throw RuleBroken.expired(
          "This address of a contract has expired. Ask for the contracts again.");
    }
  }
}
