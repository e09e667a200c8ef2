package dev.torg.partner.salesunitkeys.app;

import dev.torg.partner.credentials.app.HoldCredential;
import dev.torg.partner.credentials.app.RecordChange;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialMustNotBeRevoked;
import dev.torg.partner.domain.CredentialReference.OfSalesUnit;
import dev.torg.partner.domain.FreshSecrets;
import dev.torg.partner.domain.IssuedCredential;
import dev.torg.partner.event.CredentialFacts;
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

  private final HoldCredential holdCredential;
  private final RecordChange recordChange;
  private final Clock clock;

  RevealSalesUnitKeys(HoldCredential holdCredential, RecordChange recordChange, Clock clock) {
    this.holdCredential = holdCredential;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /** Fails as missing, and in a wrong state when the keys were shown or are revoked. */
  public Uni<IssuedCredential> reveal(OfSalesUnit unit) {
    return Panache.withTransaction(
        () ->
            holdCredential
                .hold(unit)
                .invoke(CredentialMustNotBeRevoked::check)
                .chain(this::record));
  }

  private Uni<IssuedCredential> record(Credential credential) {
    FreshSecrets fresh = FreshSecrets.make(credential.kind());
    Credential revealed = credential.reveal(fresh, clock.instant());
    return recordChange
        .of(credential, revealed, CredentialFacts::revealed)
        .replaceWith(new IssuedCredential(revealed, fresh));
  }
}
