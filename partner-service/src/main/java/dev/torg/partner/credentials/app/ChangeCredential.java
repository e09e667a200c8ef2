package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.ChangeMustFitCredential;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialMustNotBeRevoked;
import dev.torg.partner.domain.CredentialReference;
import dev.torg.partner.event.CredentialFacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;

/**
 * Gives a name or takes it away, pins and unpins a version, sets and lifts an end or a limit. What
 * changes nothing is told to nobody.
 */
@ApplicationScoped
public class ChangeCredential {

  private final HoldCredential holdCredential;
  private final RecordChange recordChange;
  private final Clock clock;

  ChangeCredential(HoldCredential holdCredential, RecordChange recordChange, Clock clock) {
    this.holdCredential = holdCredential;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Gives the credential as it is then. Fails as missing, in a wrong state when it is revoked, and
   * as invalid when the change does not fit its kind or lies in the past.
   *
   * @param precondition fails when the credential is not as the caller knows it
   */
  public Uni<Credential> change(
      CredentialReference reference, CredentialChange change, Consumer<Credential> precondition) {
    return Panache.withTransaction(
        () ->
            holdCredential
                .hold(reference)
                .invoke(precondition)
                .invoke(found -> verify(found, change))
                .chain(found -> record(found, change)));
  }

  private void verify(Credential credential, CredentialChange change) {
    CredentialMustNotBeRevoked.check(credential);
    Misfits.requireNone(
        ChangeMustFitCredential.misfits(change, credential.kind(), clock.instant()));
  }

  private Uni<Credential> record(Credential credential, CredentialChange change) {
    return recordChange.of(credential, credential.change(change), CredentialFacts::changed);
  }
}
