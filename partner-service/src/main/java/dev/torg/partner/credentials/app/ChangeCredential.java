package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.partner.credentials.domain.CredentialReference;
import dev.torg.partner.credentials.event.CredentialFacts;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.platform.event.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Predicate;

/**
 * Pins and unpins a version, sets and lifts an end or a limit. What changes nothing is told to
 * nobody.
 */
@ApplicationScoped
public class ChangeCredential {

  private final CredentialInUse credentialInUse;
  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  ChangeCredential(
      CredentialInUse credentialInUse, Credentials credentials, Outbox outbox, Clock clock) {
    this.credentialInUse = credentialInUse;
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Gives the credential as it is then. Fails with not found, precondition failed, an invalid state
   * when it is revoked, and as invalid when the change does not fit its kind or lies in the past.
   */
  public Uni<Credential> change(
      CredentialReference reference, CredentialChange change, Predicate<Credential> isAsKnown) {
    return Panache.withTransaction(
        () ->
            credentialInUse
                .toChange(reference, isAsKnown)
                .invoke(
                    found -> ChangeMustFitCredential.verify(change, found.kind(), clock.instant()))
                .chain(found -> write(found, change)));
  }

  private Uni<Credential> write(Credential credential, CredentialChange change) {
    if (!credential.isChangedBy(change)) {
      return Uni.createFrom().item(credential);
    }
    Credential changed = credential.change(change);
    return credentials
        .change(changed)
        .chain(() -> outbox.append(CredentialFacts.changed(changed)))
        .replaceWith(changed);
  }
}
