package dev.torg.partner.credentials.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Secrets in the clear, between being made and being shown once. Each holds 256 random bits.
 *
 * @param subscriptionKey absent for kinds that need none
 */
public record FreshSecrets(String clientSecret, @Nullable String subscriptionKey) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static FreshSecrets make(CredentialKind kind) {
    return new FreshSecrets(
        Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes()),
        kind.hasSubscriptionKey() ? HexFormat.of().formatHex(randomBytes()) : null);
  }

  private static byte[] randomBytes() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  @Override
  public String toString() {
    return "FreshSecrets[hidden]";
  }
}
