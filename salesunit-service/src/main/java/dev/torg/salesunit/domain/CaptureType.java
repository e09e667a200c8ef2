package dev.torg.salesunit.domain;

/** When the money of a payment moves. */
public enum CaptureType {
  RESERVE_CAPTURE("ReserveCapture"),
  DIRECT_CAPTURE("DirectCapture"),
  NOT_APPLICABLE("NotApplicable");

  private final String text;

  CaptureType(String text) {
    this.text = text;
  }

  /** The published spelling. */
  public String text() {
    return text;
  }
}
