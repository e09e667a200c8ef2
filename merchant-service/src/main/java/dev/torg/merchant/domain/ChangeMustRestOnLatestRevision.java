package dev.torg.merchant.domain;

/** Nobody overwrites what somebody else has changed meanwhile. */
public final class ChangeMustRestOnLatestRevision {

  private ChangeMustRestOnLatestRevision() {}

  public static void check(boolean restsOnLatest) {
    if (!restsOnLatest) {
      throw RuleBroken.outOfDate(
          "This has changed since it was read. Read it again, then change it.");
    }
  }
}
