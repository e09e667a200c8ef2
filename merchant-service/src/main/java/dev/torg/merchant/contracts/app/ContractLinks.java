package dev.torg.merchant.contracts.app;

import dev.torg.merchant.contracts.domain.ContractLink;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads the tokens that open a contract: agreement, end, and an HMAC-SHA-256 over both.
 * Nothing is stored; whoever has the secret can read them.
 */
@ApplicationScoped
class ContractLinks {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int CONTENT_BYTES = 24;
  private static final int TOKEN_BYTES = CONTENT_BYTES + 32;
  private static final int SECRET_BYTES = 32;

  private final ContractSettings settings;
  private final Clock clock;
  private final SecretKeySpec key;

  ContractLinks(ContractSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.key = new SecretKeySpec(secret(settings), ALGORITHM);
  }

  private static byte[] secret(ContractSettings settings) {
    return settings
        .linkSecret()
        .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
        .orElseGet(ContractLinks::generated);
  }

  private static byte[] generated() {
    byte[] secret = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }

  String tokenFor(UUID agreementId) {
    long end = clock.instant().plus(settings.linkLifetime()).getEpochSecond();
    byte[] content =
        ByteBuffer.allocate(CONTENT_BYTES)
            .putLong(agreementId.getMostSignificantBits())
            .putLong(agreementId.getLeastSignificantBits())
            .putLong(end)
            .array();
    byte[] token = ByteBuffer.allocate(TOKEN_BYTES).put(content).put(signature(content)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
  }

  /** Empty for what was not made with the secret. */
  Optional<ContractLink> read(String token) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(token);
    } catch (IllegalArgumentException noToken) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(bytes, CONTENT_BYTES);
    byte[] signature =
        Arrays.copyOfRange(bytes, Math.min(CONTENT_BYTES, bytes.length), bytes.length);
    return MessageDigest.isEqual(signature, signature(content))
        ? Optional.of(link(ByteBuffer.wrap(content)))
        : Optional.empty();
  }

  private static ContractLink link(ByteBuffer content) {
    UUID agreementId = new UUID(content.getLong(), content.getLong());
    return new ContractLink(agreementId, Instant.ofEpochSecond(content.getLong()));
  }

  private byte[] signature(byte[] content) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(content);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
