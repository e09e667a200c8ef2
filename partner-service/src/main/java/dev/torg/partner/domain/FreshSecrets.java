package dev.torg.partner.domain;

import dev.torg.platform.business.FreshBytes;
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

  private static final int BYTES = 32;

  /** All that keys of the kind consist of. */
  public static FreshSecrets make(CredentialKind kind) {
    return make(kind.secretParts());
  }

  public static FreshSecrets make(Set<SecretPart> parts) {
    return new FreshSecrets(
        parts.contains(SecretPart.CLIENT_SECRET)
            ? Base64.getUrlEncoder().withoutPadding().encodeToString(FreshBytes.of(BYTES))
            : null,
        parts.contains(SecretPart.SUBSCRIPTION_KEY)
            ? HexFormat.of().formatHex(FreshBytes.of(BYTES))
            : null);
  }

  @Override
  public String toString() {
    return "FreshSecrets[hidden]";
  }
}
