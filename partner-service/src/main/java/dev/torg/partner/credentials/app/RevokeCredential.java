package dev.torg.partner.credentials.app;

import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialReference;
import dev.torg.partner.event.CredentialFacts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;

/** Revokes a credential for ever. Revoking it again changes nothing. */
@ApplicationScoped
public class RevokeCredential {

  private final HoldCredential holdCredential;
  private final RecordChange recordChange;
  private final Clock clock;

  RevokeCredential(HoldCredential holdCredential, RecordChange recordChange, Clock clock) {
    this.holdCredential = holdCredential;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Fails as missing when there is no such credential for this caller.
   *
   * @param precondition fails when the credential is not as the caller knows it
   */
  public Uni<Void> revoke(CredentialReference reference, Consumer<Credential> precondition) {
    return Panache.withTransaction(
            () -> holdCredential.hold(reference).invoke(precondition).chain(this::record))
        .replaceWithVoid();
  }

  private Uni<Credential> record(Credential credential) {
    return recordChange.of(
        credential, credential.revoke(clock.instant()), CredentialFacts::revoked);
  }
}
