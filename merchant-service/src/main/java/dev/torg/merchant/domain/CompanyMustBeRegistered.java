package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;
import java.util.Optional;

/** An agreement is made with a company that its registry knows today. */
public final class CompanyMustBeRegistered {

  private CompanyMustBeRegistered() {}

  public static RegisteredCompany check(Optional<RegisteredCompany> company) {
    return company.orElseThrow(
        () ->
            RuleBroken.wrongState("The business registry does not know this business (any more)."));
  }
}
