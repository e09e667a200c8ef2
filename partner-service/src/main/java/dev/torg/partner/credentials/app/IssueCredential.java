package dev.torg.partner.credentials.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.credentials.domain.Credential;
import dev.torg.partner.credentials.domain.CredentialChange;
import dev.torg.partner.credentials.domain.CredentialHolder;
import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.credentials.domain.CredentialKind;
import dev.torg.partner.credentials.domain.FreshSecrets;
import dev.torg.partner.credentials.event.CredentialFacts;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.partner.partners.store.Partners;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a credential and gives its secrets away, this once. */
@ApplicationScoped
public class IssueCredential {

  private final Partners partners;
  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  IssueCredential(Partners partners, Credentials credentials, Outbox outbox, Clock clock) {
    this.partners = partners;
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Fails with not found when the holder is a partner that does not exist, as invalid when the end
   * is not in the future.
   *
   * @param wanted its version and end from the beginning
   */
  public Uni<IssuedCredential> issue(
      CredentialKind kind, CredentialHolder holder, CredentialChange wanted) {
    ChangeMustFitCredential.verify(wanted, kind, clock.instant());
    FreshSecrets secrets = FreshSecrets.make(kind);
    Credential credential =
        Credential.issue(UuidCreator.getTimeOrderedEpoch(), kind, holder, secrets, clock.instant())
            .from(wanted);
    return Panache.withTransaction(() -> refuseIfUnknown(holder).chain(() -> record(credential)))
        .replaceWith(new IssuedCredential(credential, secrets));
  }

  private Uni<Void> refuseIfUnknown(CredentialHolder holder) {
    if (holder instanceof OfPartner partner) {
      return partners
          .find(partner.partnerId())
          .map(found -> found.orElseThrow(Problems::notFound))
          .replaceWithVoid();
    }
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> record(Credential credential) {
    return credentials
        .add(credential)
        .chain(() -> outbox.append(CredentialFacts.issued(credential)));
  }
}
