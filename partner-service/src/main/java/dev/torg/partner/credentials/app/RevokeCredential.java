package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialReference;
import dev.torg.partner.credentials.event.CredentialFacts;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Revokes a credential for ever. Revoking it again changes nothing. */
@ApplicationScoped
public class RevokeCredential {

  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  RevokeCredential(Credentials credentials, Outbox outbox, Clock clock) {
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Fails with not found when there is no such credential for this caller. */
  public Uni<Void> revoke(CredentialReference reference) {
    return Panache.withTransaction(
        () ->
            credentials
                .findToChange(reference)
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(this::revokeOnce));
  }

  private Uni<Void> revokeOnce(Credential credential) {
    if (credential.isRevoked()) {
      return Uni.createFrom().voidItem();
    }
    Credential revoked = credential.revoke(clock.instant());
    return credentials.change(revoked).chain(() -> outbox.append(CredentialFacts.revoked(revoked)));
  }
}
