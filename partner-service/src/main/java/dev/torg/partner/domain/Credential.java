package dev.torg.partner.domain;

import dev.torg.partner.domain.CredentialHolder.OfMerchant;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A credential as it is kept: with hashes, without secrets.
 *
 * @param id also the client id that its holder sends
 * @param sequence counts the credential's changes without a gap, from 1
 */
public record Credential(
    UUID id,
    CredentialKind kind,
    CredentialHolder holder,
    CredentialTerms terms,
    CredentialSecrets secrets,
    CredentialLife life,
    long sequence) {

  public static Credential issue(
      UUID id, CredentialKind kind, CredentialHolder holder, FreshSecrets secrets, Instant now) {
    return new Credential(
        id,
        kind,
        holder,
        CredentialTerms.USUAL,
        CredentialSecrets.of(secrets),
        CredentialLife.issued(now, null),
        1);
  }

  /**
   * Keys whose secrets are made when the merchant asks for them, so that nobody has to keep them.
   */
  public static Credential issueUnrevealed(UUID id, OfMerchant merchant, Instant now) {
    return new Credential(
        id,
        CredentialKind.SALES_UNIT_KEYS,
        merchant,
        CredentialTerms.USUAL,
        CredentialSecrets.NOT_MADE_YET,
        CredentialLife.issued(now, null),
        1);
  }

  /** As it is issued, with what was asked for from the beginning. */
  public Credential from(CredentialChange wanted) {
    return with(wanted, sequence);
  }

  /** Breaks {@link SecretsMustNotHaveBeenShown} when they were. */
  public Credential reveal(FreshSecrets fresh, Instant now) {
    SecretsMustNotHaveBeenShown.check(this);
    return new Credential(
        id, kind, holder, terms, CredentialSecrets.of(fresh), life.revealed(now), sequence + 1);
  }

  /** Puts the fresh secrets in the place of theirs; the old ones stay good for the overlap. */
  public Credential rotate(FreshSecrets fresh, Instant now, RotationOverlap overlap) {
    return new Credential(
        id,
        kind,
        holder,
        terms,
        secrets.replacedBy(fresh, now, overlap.duration()),
        life.rotated(now, now.plus(overlap.duration())),
        sequence + 1);
  }

  /** The same credential when it is like that already. */
  public Credential change(CredentialChange change) {
    return with(change, sequence).equals(this) ? this : with(change, sequence + 1);
  }

  private Credential with(CredentialChange change, long newSequence) {
    return new Credential(
        id,
        kind,
        holder,
        terms.changedBy(change),
        secrets,
        life.until(change.expiresAt().over(life.expiresAt())),
        newSequence);
  }

  /** The same credential when it is revoked already. */
  public Credential revoke(Instant now) {
    return isRevoked()
        ? this
        : new Credential(id, kind, holder, terms, secrets, life.revoked(now), sequence + 1);
  }

  public CredentialStatus status(Instant now) {
    if (isRevoked()) {
      return CredentialStatus.REVOKED;
    }
    if (!secrets.areMade()) {
      return CredentialStatus.UNREVEALED;
    }
    return life.hasExpired(now) ? CredentialStatus.EXPIRED : CredentialStatus.ACTIVE;
  }

  public boolean isRevoked() {
    return life.revokedAt() != null;
  }

  public boolean isRevealed() {
    return secrets.areMade();
  }

  /** What the presented keys prove; empty when that is nothing, for whatever reason. */
  public Optional<Proof> provenBy(PresentedKeys presented, Instant now) {
    var matched = secrets.match(presented, now);
    return status(now) == CredentialStatus.ACTIVE ? matched.map(this::proof) : Optional.empty();
  }

  private Proof proof(CredentialSecrets.MatchedSecrets found) {
    int generation = secrets.generation() - (found.areSetBefore() ? 1 : 0);
    return new Proof(this, found.subscriptionKey(), generation, end(found.goodUntil()));
  }

  private Optional<Instant> end(Optional<Instant> ofSecrets) {
    return Stream.of(ofSecrets.orElse(null), life.expiresAt())
        .filter(Objects::nonNull)
        .min(Instant::compareTo);
  }
}
