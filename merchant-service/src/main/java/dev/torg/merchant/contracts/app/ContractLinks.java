package dev.torg.merchant.contracts.app;

import dev.torg.merchant.contracts.domain.ContractLink;
import dev.torg.platform.business.FreshBytes;
import dev.torg.platform.business.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes and reads the tokens that open a contract: agreement, end, and an HMAC-SHA-256 over both.
 * Nothing is stored; whoever has the secret can read them.
 */
@ApplicationScoped
class ContractLinks {

  private static final int CONTENT_BYTES = 24;
  private static final int TOKEN_BYTES = CONTENT_BYTES + 32;
  private static final int SECRET_BYTES = 32;

  private final ContractSettings settings;
  private final Clock clock;
  private final byte[] key;

  ContractLinks(ContractSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    this.key =
        settings
            .linkSecret()
            .map(secret -> secret.getBytes(StandardCharsets.UTF_8))
            .orElseGet(() -> FreshBytes.of(SECRET_BYTES));
  }

  String tokenFor(UUID agreementId) {
    long end = clock.instant().plus(settings.linkLifetime()).getEpochSecond();
    byte[] content =
        ByteBuffer.allocate(CONTENT_BYTES)
            .putLong(agreementId.getMostSignificantBits())
            .putLong(agreementId.getLeastSignificantBits())
            .putLong(end)
            .array();
    byte[] token =
        ByteBuffer.allocate(TOKEN_BYTES).put(content).put(Sha256.keyed(key, content)).array();
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
    return MessageDigest.isEqual(signature, Sha256.keyed(key, content))
        ? Optional.of(link(ByteBuffer.wrap(content)))
        : Optional.empty();
  }

  private static ContractLink link(ByteBuffer content) {
    UUID agreementId = new UUID(content.getLong(), content.getLong());
    return new ContractLink(agreementId, Instant.ofEpochSecond(content.getLong()));
  }
}
