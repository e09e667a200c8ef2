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
import dev.torg.platform.event.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a credential and gives its secrets away, this once. */
@ApplicationScoped
public class IssueCredential {

  private final PartnerMustHaveRoomForKeys room;
  private final Credentials credentials;
  private final Outbox outbox;
  private final Clock clock;

  IssueCredential(
      PartnerMustHaveRoomForKeys room, Credentials credentials, Outbox outbox, Clock clock) {
    this.room = room;
    this.credentials = credentials;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Fails with not found when the holder is a partner that does not exist, with an invalid state
   * when the partner has all the keys that it may have, and as invalid when the end is not in the
   * future.
   *
   * @param wanted its version, end and limit from the beginning
   */
  public Uni<IssuedCredential> issue(
      CredentialKind kind, CredentialHolder holder, CredentialChange wanted) {
    ChangeMustFitCredential.verify(wanted, kind, clock.instant());
    FreshSecrets secrets = FreshSecrets.make(kind);
    Credential credential =
        Credential.issue(UuidCreator.getTimeOrderedEpoch(), kind, holder, secrets, clock.instant())
            .from(wanted);
    return Panache.withTransaction(() -> makeSureOfRoom(holder).chain(() -> record(credential)))
        .replaceWith(new IssuedCredential(credential, secrets));
  }

  private Uni<Void> makeSureOfRoom(CredentialHolder holder) {
    return holder instanceof OfPartner partner
        ? room.check(partner.partnerId())
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> record(Credential credential) {
    return credentials
        .add(credential)
        .chain(() -> outbox.append(CredentialFacts.issued(credential)));
  }
}
