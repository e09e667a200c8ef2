package dev.torg.gateway.credential;

import dev.torg.platform.identity.VerifiedToken;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A token issued for a subscription key is worth nothing without that key. */
@Singleton
public class SubscriptionKeyMustFit {

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

  /** Never used itself: a clone costs less than a look-up among the security providers. */
  private static final MessageDigest SHA_256 = sha256();

  void check(HttpServerRequest request, VerifiedToken token) {
    String expected = token.subscriptionKeyHash();
    if (expected == null) {
      return;
    }
    String key = request.getHeader("Ocp-Apim-Subscription-Key");
    if (key == null || !MessageDigest.isEqual(hash(key), withoutPadding(expected))) {
      throw Unauthorized.withoutSubscriptionKey();
    }
  }

  private static byte[] hash(String key) {
    try {
      var sha256 = (MessageDigest) SHA_256.clone();
      return BASE64URL.encode(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] withoutPadding(String base64) {
    int padding = base64.indexOf('=');
    return (padding < 0 ? base64 : base64.substring(0, padding))
        .getBytes(StandardCharsets.US_ASCII);
  }
}
