package dev.torg.partner.credentials.store;

import dev.torg.partner.credentials.domain.CredentialSecrets;
import dev.torg.partner.credentials.domain.KeptSecret;
import dev.torg.partner.credentials.domain.SecretHash;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keeps a credential's hashes; a secret that is not made yet is kept as the hash of nothing. */
final class SecretColumns {

  private SecretColumns() {}

  static void write(CredentialSecrets secrets, CredentialEntity entity) {
    KeptSecret secret = secrets.clientSecret();
    KeptSecret key = secrets.subscriptionKey();
    entity.secretGeneration = secrets.generation();
    entity.secretHash = (secret == null ? SecretHash.NONE : secret.present()).bytes();
    entity.previousSecretHash = bytes(secret == null ? null : secret.previous());
    entity.previousSecretUntil = secret == null ? null : secret.previousUntil();
    entity.subscriptionKeyHash = bytes(key == null ? null : key.present());
    entity.previousSubscriptionKeyHash = bytes(key == null ? null : key.previous());
    entity.previousSubscriptionKeyUntil = key == null ? null : key.previousUntil();
  }

  static CredentialSecrets read(CredentialEntity entity) {
    SecretHash secret = SecretHash.stored(entity.secretHash);
    return new CredentialSecrets(
        secret.equals(SecretHash.NONE)
            ? null
            : kept(entity.secretHash, entity.previousSecretHash, entity.previousSecretUntil),
        kept(
            entity.subscriptionKeyHash,
            entity.previousSubscriptionKeyHash,
            entity.previousSubscriptionKeyUntil),
        entity.secretGeneration);
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
