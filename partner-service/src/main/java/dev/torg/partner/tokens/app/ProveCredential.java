package dev.torg.partner.tokens.app;

import dev.torg.partner.domain.CredentialHolder.OfPartner;
import dev.torg.partner.domain.PartnerStatus;
import dev.torg.partner.domain.PresentedKeys;
import dev.torg.partner.domain.Proof;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.store.Credentials;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Finds the credential that presented keys prove. */
@ApplicationScoped
class ProveCredential {

  private final Credentials credentials;
  private final FindPartners findPartners;
  private final Clock clock;

  ProveCredential(Credentials credentials, FindPartners findPartners, Clock clock) {
    this.credentials = credentials;
    this.findPartners = findPartners;
    this.clock = clock;
  }

  /** Empty when the keys prove nothing, for whatever reason; the caller must not learn which. */
  Uni<Optional<Proof>> prove(PresentedKeys presented) {
    return Panache.withSession(
        () ->
            credentials
                .find(presented.clientId())
                .map(
                    found ->
                        found.flatMap(
                            credential -> credential.provenBy(presented, clock.instant())))
                .chain(this::ifItsPartnerIsActive));
  }

  private Uni<Optional<Proof>> ifItsPartnerIsActive(Optional<Proof> proven) {
    if (proven.isPresent() && proven.get().credential().holder() instanceof OfPartner holder) {
      return findPartners
          .find(holder.partnerId())
          .map(partner -> partner.filter(p -> p.status() == PartnerStatus.ACTIVE))
          .map(partner -> partner.flatMap(p -> proven));
    }
    return Uni.createFrom().item(proven);
  }
}
