package dev.torg.partner.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of a credential, as hashes.
 *
 * @param clientSecret absent as long as nobody has asked to see the keys: they do not exist yet
 * @param subscriptionKey absent for kinds that need none
 * @param generation counts the sets of secrets there have been, from 1
 */
public record CredentialSecrets(
    @Nullable KeptSecret clientSecret, @Nullable KeptSecret subscriptionKey, int generation) {

  /** Those of keys that are to be made when they are first asked for. */
  public static final CredentialSecrets NOT_MADE_YET = new CredentialSecrets(null, null, 1);

  static CredentialSecrets of(FreshSecrets fresh) {
    return new CredentialSecrets(kept(fresh.clientSecret()), kept(fresh.subscriptionKey()), 1);
  }

  private static @Nullable KeptSecret kept(@Nullable String secret) {
    return secret == null ? null : KeptSecret.of(secret);
  }

  boolean areMade() {
    return clientSecret != null;
  }

  CredentialSecrets replacedBy(FreshSecrets fresh, Instant now, Duration overlap) {
    return new CredentialSecrets(
        replaced(clientSecret, fresh.clientSecret(), now, overlap),
        replaced(subscriptionKey, fresh.subscriptionKey(), now, overlap),
        generation + 1);
  }

  private static @Nullable KeptSecret replaced(
      @Nullable KeptSecret kept, @Nullable String fresh, Instant now, Duration overlap) {
    return kept == null || fresh == null ? kept : kept.replacedBy(fresh, now, overlap);
  }

  /**
   * What the presented keys prove. Every hash is compared, whatever the first one gives.
   *
   * @return empty when one of them is wrong, missing, or one too many
   */
  Optional<MatchedSecrets> match(PresentedKeys presented, Instant now) {
    var secret =
        clientSecret == null
            ? Optional.<KeptSecret.Match>empty()
            : clientSecret.match(presented.clientSecret(), now);
    String presentedKey = presented.subscriptionKey();
    if (subscriptionKey == null) {
      return presentedKey == null
          ? secret.map(match -> MatchedSecrets.of(match))
          : Optional.empty();
    }
    var key = subscriptionKey.match(presentedKey == null ? "" : presentedKey, now);
    return secret.flatMap(match -> key.map(other -> MatchedSecrets.of(match, other)));
  }

  /**
   * @param subscriptionKey hash of the presented subscription key
   * @param goodUntil when the first of the presented keys stops being good, if one does
   * @param areSetBefore whether the last rotation has replaced all of them
   */
  record MatchedSecrets(
      @Nullable SecretHash subscriptionKey, Optional<Instant> goodUntil, boolean areSetBefore) {

    static MatchedSecrets of(KeptSecret.Match secret) {
      return new MatchedSecrets(null, secret.goodUntil(), secret.goodUntil().isPresent());
    }

    /** What was replaced together ends together. */
    static MatchedSecrets of(KeptSecret.Match secret, KeptSecret.Match key) {
      return new MatchedSecrets(
          key.hash(),
          Stream.of(secret, key)
              .flatMap(match -> match.goodUntil().stream())
              .min(Instant::compareTo),
          secret.goodUntil().isPresent() && secret.goodUntil().equals(key.goodUntil()));
    }
  }
}
