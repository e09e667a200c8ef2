package dev.torg.partner.domain;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Secrets in the clear, between being made and being shown once. Each holds 256 random bits.
 *
 * @param clientSecret absent when only the subscription key was replaced
 * @param subscriptionKey absent for kinds that need none, and when it was not replaced
 */
public record FreshSecrets(@Nullable String clientSecret, @Nullable String subscriptionKey) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** All that keys of the kind consist of. */
  public static FreshSecrets make(CredentialKind kind) {
    return make(kind.secretParts());
  }

  public static FreshSecrets make(Set<SecretPart> parts) {
    return new FreshSecrets(
        parts.contains(SecretPart.CLIENT_SECRET)
            ? Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes())
            : null,
        parts.contains(SecretPart.SUBSCRIPTION_KEY)
            ? HexFormat.of().formatHex(randomBytes())
            : null);
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
