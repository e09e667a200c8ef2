package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialMustHaveSecrets;
import dev.torg.partner.domain.CredentialMustNotBeRevoked;
import dev.torg.partner.domain.CredentialReference;
import dev.torg.partner.domain.FreshSecrets;
import dev.torg.partner.domain.IssuedCredential;
import dev.torg.partner.domain.OperatorsRotateTheirOwnKeys;
import dev.torg.partner.domain.RotationOverlap;
import dev.torg.partner.domain.SalesUnitKeysAreForTheirMerchant;
import dev.torg.partner.domain.SecretPart;
import dev.torg.partner.domain.SecretsMustHaveBeenShown;
import dev.torg.partner.event.CredentialFacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Replaces secrets by fresh ones and gives those away, this once. */
@ApplicationScoped
public class RotateCredential {

  private final HoldCredential holdCredential;
  private final RecordChange recordChange;
  private final Clock clock;

  RotateCredential(HoldCredential holdCredential, RecordChange recordChange, Clock clock) {
    this.holdCredential = holdCredential;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Fails as missing, as not allowed for a merchant's keys in other hands, in a wrong state when
   * the keys are revoked or were never shown, and as invalid when they have no such secret.
   *
   * @param wanted what to replace; empty for all that there is
   * @param precondition fails when the credential is not as the caller knows it
   */
  public Uni<IssuedCredential> rotate(
      CredentialReference reference,
      Set<SecretPart> wanted,
      RotationOverlap overlap,
      Consumer<Credential> precondition) {
    return Panache.withTransaction(
        () ->
            holdCredential
                .hold(reference)
                .invoke(precondition)
                .invoke(found -> verify(found, reference, wanted))
                .chain(found -> record(found, wanted, overlap)));
  }

  /** As {@link #rotate}, for an operator: the keys with which it calls, and no others. */
  public Uni<IssuedCredential> rotateOwn(
      UUID operator,
      CredentialReference reference,
      Set<SecretPart> wanted,
      RotationOverlap overlap,
      Consumer<Credential> precondition) {
    Consumer<Credential> own = found -> OperatorsRotateTheirOwnKeys.check(found, operator);
    return rotate(reference, wanted, overlap, own.andThen(precondition));
  }

  private static void verify(
      Credential credential, CredentialReference reference, Set<SecretPart> wanted) {
    CredentialMustNotBeRevoked.check(credential);
    SalesUnitKeysAreForTheirMerchant.check(credential, reference);
    SecretsMustHaveBeenShown.check(credential);
    Misfits.requireNone(CredentialMustHaveSecrets.misfits(credential.kind(), wanted));
  }

  private Uni<IssuedCredential> record(
      Credential credential, Set<SecretPart> wanted, RotationOverlap overlap) {
    FreshSecrets fresh =
        FreshSecrets.make(wanted.isEmpty() ? credential.kind().secretParts() : wanted);
    Credential rotated = credential.rotate(fresh, clock.instant(), overlap);
    return recordChange
        .of(credential, rotated, CredentialFacts::rotated)
        .replaceWith(new IssuedCredential(rotated, fresh));
  }
}
