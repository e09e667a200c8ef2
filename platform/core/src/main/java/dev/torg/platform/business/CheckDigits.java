package dev.torg.platform.business;

/** Whether the check digits of identifiers and account numbers must be right. */
public enum CheckDigits {
  /** The rule everywhere but in a sandbox. */
  STRICT,
  /** Accepts the samples that are printed in guides, whose digits or length are wrong. */
  SANDBOX
}
