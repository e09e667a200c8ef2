package dev.torg.merchant.api;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.CheckDigits;
import dev.torg.platform.problem.PathId;

/** Reads a business identifier from a path, where what nobody has is simply not found. */
public final class BusinessPath {

  private static final String NORWEGIAN = "business:NO:ORG";

  private BusinessPath() {}

  public static BusinessIdentifier of(String scheme, String id) {
    return PathId.of(id, it -> BusinessIdentifier.of(scheme, it, CheckDigits.SANDBOX));
  }

  /** A bare Norwegian organisation number. */
  public static BusinessIdentifier norwegian(String orgno) {
    return of(NORWEGIAN, orgno);
  }
}
