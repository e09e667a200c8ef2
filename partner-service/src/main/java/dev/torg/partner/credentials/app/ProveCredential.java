package dev.torg.partner.credentials.app;

import dev.torg.partner.credentials.domain.CredentialHolder.OfPartner;
import dev.torg.partner.credentials.domain.PresentedKeys;
import dev.torg.partner.credentials.domain.Proof;
import dev.torg.partner.credentials.store.Credentials;
import dev.torg.partner.partners.domain.PartnerStatus;
import dev.torg.partner.partners.store.Partners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Finds the credential that presented keys prove. */
@ApplicationScoped
public class ProveCredential {

  private final Credentials credentials;
  private final Partners partners;
  private final Clock clock;

  ProveCredential(Credentials credentials, Partners partners, Clock clock) {
    this.credentials = credentials;
    this.partners = partners;
    this.clock = clock;
  }

  /** Empty when the keys prove nothing, for whatever reason; the caller must not learn which. */
  public Uni<Optional<Proof>> prove(PresentedKeys presented) {
    return Panache.withSession(
        () ->
            credentials
                .find(presented.clientId())
                .map(
                    found ->
                        found.flatMap(
                            credential -> credential.provenBy(presented, clock.instant())))
                .chain(this::unlessItsPartnerIsDeactivated));
  }

  private Uni<Optional<Proof>> unlessItsPartnerIsDeactivated(Optional<Proof> proven) {
    if (proven.isPresent() && proven.get().credential().holder() instanceof OfPartner holder) {
      return partners
          .find(holder.partnerId())
          .map(partner -> partner.filter(p -> p.status() != PartnerStatus.DEACTIVATED))
          .map(partner -> partner.flatMap(p -> proven));
    }
    return Uni.createFrom().item(proven);
  }
}
