package dev.torg.platform.business;

/** What was erased, and has to stand somewhere all the same. */
public final class Erased {

  /** Stands where somebody's text was, in every service's data and events. */
  public static final String TEXT = "(erased)";

  private Erased() {}
}
