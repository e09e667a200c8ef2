package dev.torg.merchant.domain;

/** A rule said no. The message is for the caller: it names what is missing or in the way. */
public final class RuleBroken extends RuntimeException {

  /** Whether the caller lacks a right, or the merchant is in the wrong state. */
  public enum Kind {
    NOT_ALLOWED,
    WRONG_STATE
  }

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

  public Kind kind() {
    return kind;
  }
}
