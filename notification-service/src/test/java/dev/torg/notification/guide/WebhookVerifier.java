package dev.torg.notification.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the guide shows to receivers in Java. */
final class WebhookVerifier {

  private WebhookVerifier() {}

  /** Names of headers in small letters; the body as it came, before anything parses it. */
  static boolean isStandard(Map<String, String> headers, String body, String secret)
      throws GeneralSecurityException {
    String signed = headers.get("webhook-id") + "." + headers.get("webhook-timestamp") + "." + body;
    String expected = "v1," + hmac(Base64.getDecoder().decode(secret), signed);
    return Arrays.stream(String.valueOf(headers.get("webhook-signature")).split(" "))
        .anyMatch(signature -> same(signature, expected));
  }

  /** Path with query, and host, as they came. */
  static boolean isPublished(
      Map<String, String> headers, String body, String target, String host, String secret)
      throws GeneralSecurityException {
    String hash =
        Base64.getEncoder()
            .encodeToString(MessageDigest.getInstance("SHA-256").digest(body.getBytes(UTF_8)));
    String signed = "POST\n" + target + "\n" + headers.get("x-ms-date") + ";" + host + ";" + hash;
    String expected =
        "HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature="
            + hmac(secret.getBytes(UTF_8), signed);
    return same(String.valueOf(headers.get("authorization")), expected);
  }

  private static String hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }
}
