package dev.torg.platform.registry;

/** The roles that let a person act for a company, and whether one lets her sign for it. */
public enum Role {
  CHAIR(true),
  CHIEF_EXECUTIVE(true),
  SOLE_PROPRIETOR(true),
  BOARD_MEMBER(false);

  private final boolean maySign;

  Role(boolean maySign) {
    this.maySign = maySign;
  }

  public boolean maySign() {
    return maySign;
  }
}
