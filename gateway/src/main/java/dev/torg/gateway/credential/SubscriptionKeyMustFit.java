package dev.torg.gateway.credential;

import dev.torg.platform.identity.VerifiedToken;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** A token issued for a subscription key is worth nothing without that key. */
@ApplicationScoped
public class SubscriptionKeyMustFit {

  private static final Base64.Encoder BASE64URL = Base64.getUrlEncoder().withoutPadding();

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
      return BASE64URL.encode(
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
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
