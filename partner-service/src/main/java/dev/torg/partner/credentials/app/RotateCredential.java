package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.partner.credentials.domain.CredentialReference;
import dev.torg.partner.credentials.domain.CredentialReference.OfSalesUnit;
import dev.torg.partner.credentials.domain.FreshSecrets;
import dev.torg.partner.credentials.domain.SecretPart;
import dev.torg.partner.credentials.event.CredentialFacts;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Replaces secrets by fresh ones and gives those away, this once. */
@ApplicationScoped
public class RotateCredential {

  private final CredentialInUse credentialInUse;
  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  RotateCredential(
      CredentialInUse credentialInUse, Credentials credentials, Outbox outbox, Clock clock) {
    this.credentialInUse = credentialInUse;
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Fails with not found, precondition failed, with forbidden for a merchant's keys in other hands,
   * with an invalid state when the keys are revoked or were never shown, and as invalid when they
   * have no such secret.
   *
   * @param parts what to replace; empty for all that there is
   * @param overlap how long the old secrets, and the tokens that they bought, stay good
   */
  public Uni<IssuedCredential> rotate(
      CredentialReference reference,
      Set<SecretPart> parts,
      Duration overlap,
      Predicate<Credential> isAsKnown) {
    return Panache.withTransaction(
        () ->
            credentialInUse
                .toChange(reference, isAsKnown)
                .invoke(found -> refuseUnlessItsHolder(found, reference))
                .invoke(RotateCredential::refuseUnlessRevealed)
                .chain(found -> write(found, partsOf(found, parts), overlap)));
  }

  private static void refuseUnlessItsHolder(Credential credential, CredentialReference reference) {
    if (credential.kind() == CredentialKind.SALES_UNIT_KEYS
        && !(reference instanceof OfSalesUnit)) {
      throw Problems.forbidden(
          "Only a person who acts for the merchant may see these keys, and so replace them.");
    }
  }

  private static void refuseUnlessRevealed(Credential credential) {
    if (!credential.isRevealed()) {
      throw Problems.invalidState(
          "Nobody has asked to see the keys yet, so that there is nothing to replace.");
    }
  }

  private static Set<SecretPart> partsOf(Credential credential, Set<SecretPart> wanted) {
    Set<SecretPart> there = credential.kind().secretParts();
    if (!there.containsAll(wanted)) {
      throw Problems.invalid(
          List.of(
              new Violation(
                  "/secrets", "names a secret that " + credential.kind().text() + " do not have")));
    }
    return wanted.isEmpty() ? there : wanted;
  }

  private Uni<IssuedCredential> write(
      Credential credential, Set<SecretPart> parts, Duration overlap) {
    FreshSecrets fresh = FreshSecrets.make(parts);
    Credential rotated = credential.rotate(fresh, clock.instant(), overlap);
    return credentials
        .change(rotated)
        .chain(() -> outbox.append(CredentialFacts.rotated(rotated)))
        .replaceWith(new IssuedCredential(rotated, fresh));
  }
}
