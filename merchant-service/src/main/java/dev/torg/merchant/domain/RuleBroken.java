package dev.torg.merchant.domain;

/** A rule said no. The message is for the caller: it names what is missing or in the way. */
public final class RuleBroken extends RuntimeException {

  /**
   * Whether a right is missing, the state is wrong, the caller's knowledge is old, or what was
   * given for a time is over.
   */
  public enum Kind {
    NOT_ALLOWED,
    WRONG_STATE,
    OUT_OF_DATE,
    OVER
  }

  private static final long serialVersionUID = 1L;

  private final Kind kind;

  private RuleBroken(Kind kind, String message) {
    super(message);
    this.kind = kind;
  }

  static RuleBroken notAllowed(String message) {
    return new RuleBroken(Kind.NOT_ALLOWED, message);
  }

  static RuleBroken wrongState(String message) {
    return new RuleBroken(Kind.WRONG_STATE, message);
  }

  static RuleBroken outOfDate(String message) {
    return new RuleBroken(Kind.OUT_OF_DATE, message);
  }

  static RuleBroken over(String message) {
    return new RuleBroken(Kind.OVER, message);
  }

  public Kind kind() {
    return kind;
  }
}
