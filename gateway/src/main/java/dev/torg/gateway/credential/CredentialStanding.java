package dev.torg.gateway.credential;

import com.fasterxml.jackson.databind.JsonNode;
import dev.torg.platform.identity.VerifiedToken;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a credential's present state can turn a genuine token down.
 *
 * @param sequence which of its changes, counted from 1, brought it there
 * @param keyGeneration how many sets of keys there have been; a token tells which bought it
 * @param previousTokensUntil how long tokens of the set before the present one stay good
 */
record CredentialStanding(
    long sequence,
    boolean revoked,
    @Nullable Instant revokedAt,
    @Nullable Instant expiresAt,
    @Nullable Instant rotatedAt,
    int keyGeneration,
    @Nullable Instant previousTokensUntil) {

  /** How long a change can matter: every token that was bought before has ended by then. */
  static final Duration MATTERS = VerifiedToken.LONGEST_LIFE.plus(Duration.ofMinutes(5));

  static CredentialStanding read(long sequence, JsonNode credential) {
    return new CredentialStanding(
        sequence,
        credential.path("status").asText().equals("REVOKED"),
        time(credential, "revokedAt"),
        time(credential, "expiresAt"),
        time(credential, "rotatedAt"),
        credential.path("keyGeneration").asInt(1),
        time(credential, "previousTokensUntil"));
  }

  private static @Nullable Instant time(JsonNode credential, String member) {
    String text = credential.path(member).textValue();
    return text == null ? null : Instant.parse(text);
  }

  boolean refuses(VerifiedToken token, Instant now) {
    return revoked || isReached(expiresAt, now) || wasBoughtWithEndedSecrets(token, now);
  }

  private boolean wasBoughtWithEndedSecrets(VerifiedToken token, Instant now) {
    int age = keyGeneration - token.secretGeneration();
    return age > 1
        || (age == 1 && (previousTokensUntil == null || isReached(previousTokensUntil, now)));
  }

  private static boolean isReached(@Nullable Instant end, Instant now) {
    return end != null && !now.isBefore(end);
  }

  /** Whether no token can be left that this would turn down. */
  boolean isSpent(Instant now) {
    if (revoked && revokedAt == null) {
      return false;
    }
    Instant last =
        Stream.of(revokedAt, expiresAt, rotatedAt)
            .flatMap(Stream::ofNullable)
            .max(Instant::compareTo)
            .orElse(Instant.MIN);
    return last.isBefore(now.minus(MATTERS));
  }
}
