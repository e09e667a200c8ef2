package dev.torg.productorder.domain;

/** A value that must not be shown or logged. */
public sealed interface Secret {

  /** As somebody sent it. */
  record Plain(String value) implements Secret {

    @Override
    public String toString() {
      return "(secret)";
    }
  }

  /**
   * As it is kept. It stays closed while an order is read and changed.
   *
   * @param keyId tells which key opens it; empty for the oldest form, which did not say
   * @param content in base64
   */
  record Kept(String keyId, String content) implements Secret {}
}
