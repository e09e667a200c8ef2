package dev.torg.journey;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A webhook as it came, with what the published signature covers.
 *
 * @param traceparent of the request that caused it; empty when there was none
 */
public record Delivered(
    String pathAndQuery,
    String host,
    String date,
    String contentHash,
    String authorization,
    String body,
    String traceparent) {

  /** Whether who sent it knows the secret, and nobody changed it on the way. */
  boolean isSignedWith(String secret) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes(body));
      String text = "POST\n%s\n%s;%s;%s".formatted(pathAndQuery, date, host, contentHash);
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
      String wanted =
          "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature="
              + Base64.getEncoder().encodeToString(mac.doFinal(bytes(text)));
      return contentHash.equals(Base64.getEncoder().encodeToString(hash))
          && MessageDigest.isEqual(bytes(wanted), bytes(authorization));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
