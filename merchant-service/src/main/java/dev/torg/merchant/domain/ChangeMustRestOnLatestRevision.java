package dev.torg.merchant.domain;

import dev.torg.platform.business.RuleBroken;

/** Nobody overwrites what somebody else has changed meanwhile. */
public final class ChangeMustRestOnLatestRevision {

  private ChangeMustRestOnLatestRevision() {}

  public static void check(boolean restsOnLatest) {
    if (!restsOnLatest) {
      throw RuleBroken.outOfDate();
    }
  }
}
