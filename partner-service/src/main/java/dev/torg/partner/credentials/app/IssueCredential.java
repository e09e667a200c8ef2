package dev.torg.partner.credentials.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.domain.ChangeMustFitCredential;
import dev.torg.partner.domain.Credential;
import dev.torg.partner.domain.CredentialChange;
import dev.torg.partner.domain.CredentialHolder;
import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.partner.domain.CredentialKind;
import dev.torg.partner.domain.FreshSecrets;
import dev.torg.partner.domain.IssuedCredential;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.domain.PartnerMustHaveRoomForKeys;
import dev.torg.partner.partners.app.HoldPartner;
import dev.torg.partner.store.Credentials;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Issues a credential and gives its secrets away, this once. */
@ApplicationScoped
public class IssueCredential {

  private final HoldPartner holdPartner;
  private final Credentials credentials;
  private final RecordChange recordChange;
  private final PartnerKeysSettings settings;
  private final Clock clock;

  IssueCredential(
      HoldPartner holdPartner,
      Credentials credentials,
      RecordChange recordChange,
      PartnerKeysSettings settings,
      Clock clock) {
    this.holdPartner = holdPartner;
    this.credentials = credentials;
    this.recordChange = recordChange;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Fails as missing when the holder is a partner that does not exist, in a wrong state when the
   * partner has all the keys that it may have, and as invalid when the end is not in the future.
   *
   * @param wanted its version, end and limit from the beginning
   */
  public Uni<IssuedCredential> issue(
      CredentialKind kind, CredentialHolder holder, CredentialChange wanted) {
    Misfits.requireNone(ChangeMustFitCredential.misfits(wanted, kind, clock.instant()));
    FreshSecrets secrets = FreshSecrets.make(kind);
    Credential credential =
        Credential.issue(UuidCreator.getTimeOrderedEpoch(), kind, holder, secrets, clock.instant())
            .from(wanted);
    return Panache.withTransaction(
            () -> makeSureOfRoom(holder).chain(() -> recordChange.ofNew(credential)))
        .replaceWith(new IssuedCredential(credential, secrets));
  }

  private Uni<Void> makeSureOfRoom(CredentialHolder holder) {
    return holder instanceof OfPartner partner
        ? makeSureOfRoom(partner.partnerId())
        : Uni.createFrom().voidItem();
  }

  /** Others who want keys for this partner wait. */
  private Uni<Void> makeSureOfRoom(PartnerId partnerId) {
    return holdPartner
        .hold(partnerId)
        .chain(() -> credentials.countUnrevoked(partnerId))
        .invoke(count -> PartnerMustHaveRoomForKeys.check(count, settings.most()))
        .replaceWithVoid();
  }
}
