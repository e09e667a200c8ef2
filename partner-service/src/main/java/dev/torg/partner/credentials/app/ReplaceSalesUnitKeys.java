package dev.torg.partner.credentials.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.partner.credentials.domain.CredentialKind;
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
 * Issues another set of keys for a sales unit whose keys were revoked, and shows it this once. The
 * limit that an operator gave those before goes over to it, so that revoking does not lift it.
 */
@ApplicationScoped
public class ReplaceSalesUnitKeys {

  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  ReplaceSalesUnitKeys(Credentials credentials, Outbox outbox, Clock clock) {
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Fails with not found, and with an invalid state as long as there are keys in use. */
  public Uni<IssuedCredential> replace(OfSalesUnit unit) {
    return Panache.withTransaction(
        () ->
            credentials
                .findToChange(unit)
                .map(found -> found.orElseThrow(Problems::notFound))
                .invoke(ReplaceSalesUnitKeys::refuseUnlessRevoked)
                .chain(this::issue));
  }

  private static void refuseUnlessRevoked(Credential credential) {
    if (!credential.isRevoked()) {
      throw Problems.invalidState(
          "The sales unit has keys. Rotate them, or revoke them before asking for others.");
    }
  }

  private Uni<IssuedCredential> issue(Credential revoked) {
    FreshSecrets fresh = FreshSecrets.make(CredentialKind.SALES_UNIT_KEYS);
    Credential credential =
        Credential.issue(
                UuidCreator.getTimeOrderedEpoch(),
                CredentialKind.SALES_UNIT_KEYS,
                revoked.holder(),
                fresh,
                clock.instant())
            .from(CredentialChange.ofLimit(revoked.terms().requestsPerMinute()));
    return credentials
        .add(credential)
        .chain(() -> outbox.append(CredentialFacts.issued(credential)))
        .replaceWith(new IssuedCredential(credential, fresh));
  }
}
