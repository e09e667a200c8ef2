package dev.torg.productorder.domain;

/** A value that must not be shown or logged. */
public record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
