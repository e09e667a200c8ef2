package dev.torg.salesunit.domain;

/** What of its change log is shown with a unit: the newest changes. */
public final class ChangeLogTail {

  /** How many they are at most. */
  public static final int LONGEST = 10;

  private ChangeLogTail() {}
}
