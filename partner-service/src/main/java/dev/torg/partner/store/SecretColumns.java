package dev.torg.partner.store;

import dev.torg.partner.domain.CredentialSecrets;
import dev.torg.partner.domain.KeptSecret;
import dev.torg.partner.domain.SecretHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a credential's hashes; a secret that is not made yet is kept as the hash of nothing. */
final class SecretColumns {

  private SecretColumns() {}

  static void write(CredentialSecrets secrets, CredentialRow row) {
    KeptSecret secret = secrets.clientSecret();
    KeptSecret key = secrets.subscriptionKey();
    row.secretGeneration = secrets.generation();
    row.secretHash = (secret == null ? SecretHash.NONE : secret.present()).bytes();
    row.previousSecretHash = bytes(secret == null ? null : secret.previous());
    row.previousSecretUntil = secret == null ? null : secret.previousUntil();
    row.subscriptionKeyHash = bytes(key == null ? null : key.present());
    row.previousSubscriptionKeyHash = bytes(key == null ? null : key.previous());
    row.previousSubscriptionKeyUntil = key == null ? null : key.previousUntil();
  }

  static CredentialSecrets read(CredentialRow row) {
    SecretHash secret = SecretHash.stored(row.secretHash);
    return new CredentialSecrets(
        secret.equals(SecretHash.NONE)
            ? null
            : kept(row.secretHash, row.previousSecretHash, row.previousSecretUntil),
        kept(
            row.subscriptionKeyHash,
            row.previousSubscriptionKeyHash,
            row.previousSubscriptionKeyUntil),
        row.secretGeneration);
  }

  private static @Nullable KeptSecret kept(
      byte @Nullable [] present, byte @Nullable [] previous, @Nullable Instant until) {
    return present == null
        ? null
        : new KeptSecret(
            SecretHash.stored(present),
            previous == null ? null : SecretHash.stored(previous),
            until);
  }

  private static byte @Nullable [] bytes(@Nullable SecretHash hash) {
    return hash == null ? null : hash.bytes();
  }
}
