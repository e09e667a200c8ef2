package dev.torg.notification.endpoints.domain;

import dev.torg.platform.business.FreshBytes;
import java.util.Base64;

/**
 * What signs the calls to one endpoint: 64 random bytes in base64. The published scheme takes the
 * characters as they are, Standard Webhooks the bytes that they stand for. Never printed.
 */
public record Secret(String value) {

  private static final int BYTES = 64;

  public static Secret random() {
    return new Secret(Base64.getEncoder().encodeToString(FreshBytes.of(BYTES)));
  }

  @Override
  public String toString() {
    return "Secret";
  }
}
