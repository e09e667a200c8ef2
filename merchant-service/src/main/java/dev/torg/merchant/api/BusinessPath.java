package dev.torg.merchant.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.problem.Problems;

/** Reads a business identifier from a path, where what nobody has is simply not found. */
public final class BusinessPath {

  private static final String NORWEGIAN = "business:NO:ORG";

  private BusinessPath() {}

  public static BusinessIdentifier of(String scheme, String id) {
    try {
      return BusinessIdentifier.of(scheme, id, CheckDigits.SANDBOX);
    } catch (IllegalArgumentException nobodyHasIt) {
      throw Problems.notFound();
    }
  }

  /** A bare Norwegian organisation number. */
  public static BusinessIdentifier norwegian(String orgno) {
    return of(NORWEGIAN, orgno);
  }
}
