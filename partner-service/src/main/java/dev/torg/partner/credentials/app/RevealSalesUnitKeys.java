package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialReference.OfSalesUnit;
import dev.torg.partner.credentials.domain.FreshSecrets;
import dev.torg.partner.credentials.event.CredentialFacts;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Makes the secrets of a sales unit's keys and gives them away, this once. Whoever asks later, or
 * at the same time, is refused, since only hashes are kept.
 */
@ApplicationScoped
public class RevealSalesUnitKeys {

  private final CredentialInUse credentialInUse;
  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  RevealSalesUnitKeys(
      CredentialInUse credentialInUse, Credentials credentials, Outbox outbox, Clock clock) {
    this.credentialInUse = credentialInUse;
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Fails with not found, and with an invalid state when the keys were shown or are revoked. */
  public Uni<IssuedCredential> reveal(OfSalesUnit unit) {
    return Panache.withTransaction(
        () -> credentialInUse.toChange(unit, found -> true).chain(this::revealOnce));
  }

  private Uni<IssuedCredential> revealOnce(Credential credential) {
    if (credential.isRevealed()) {
      throw Problems.invalidState(
          "The keys were shown once, and nobody has them any more. Rotate them to get others.");
    }
    FreshSecrets fresh = FreshSecrets.make(credential.kind());
    Credential revealed = credential.reveal(fresh, clock.instant());
    return credentials
        .change(revealed)
        .chain(() -> outbox.append(CredentialFacts.revealed(revealed)))
        .replaceWith(new IssuedCredential(revealed, fresh));
  }
}
