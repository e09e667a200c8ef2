package dev.torg.merchant.contracts.domain;

import dev.torg.platform.business.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;

/** A signed agreement as a document that never changes. */
public final class Contract {

  private final UUID agreementId;
  private final String sha256;
  private final byte[] pdf;

  private Contract(UUID agreementId, String sha256, byte[] pdf) {
    this.agreementId = agreementId;
    this.sha256 = sha256;
    this.pdf = pdf.clone();
  }

  /** A document that was printed just now. */
  public static Contract printed(UUID agreementId, byte[] pdf) {
    return new Contract(agreementId, Sha256.hex(pdf), pdf);
  }

  /**
   * A document that was kept.
   *
   * @throws IllegalStateException when it is not what was kept under this hash
   */
  public static Contract kept(UUID agreementId, String sha256, byte[] pdf) {
    if (!MessageDigest.isEqual(bytes(sha256), bytes(Sha256.hex(pdf)))) {
      throw new IllegalStateException("The contract of agreement " + agreementId + " has changed");
    }
    return new Contract(agreementId, sha256, pdf);
  }

  public UUID agreementId() {
    return agreementId;
  }

  /** The SHA-256 of the document, in 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  public int size() {
    return pdf.length;
  }

  public byte[] pdf() {
    return pdf.clone();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
