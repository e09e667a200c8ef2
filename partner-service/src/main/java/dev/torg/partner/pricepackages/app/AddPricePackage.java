package dev.torg.partner.pricepackages.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.partners.app.FindPartners;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageIdMustBeFree;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.store.PricePackages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives a partner a price package. */
@ApplicationScoped
public class AddPricePackage {

  private final FindPartners findPartners;
  private final PricePackages pricePackages;
  private final RecordChange recordChange;
  private final Clock clock;

  AddPricePackage(
      FindPartners findPartners,
      PricePackages pricePackages,
      RecordChange recordChange,
      Clock clock) {
    this.findPartners = findPartners;
    this.pricePackages = pricePackages;
    this.recordChange = recordChange;
    this.clock = clock;
  }

  /**
   * Fails as missing when there is no such partner, as taken when another package has the id.
   *
   * @param wantedId the id to give to the package; a fresh one when absent
   */
  public Uni<PricePackage> add(PartnerId partnerId, Optional<UUID> wantedId, PriceTerms terms) {
    UUID id = wantedId.orElseGet(UuidCreator::getTimeOrderedEpoch);
    PricePackage pricePackage = PricePackage.add(id, partnerId, terms, clock.instant());
    return Panache.withTransaction(
        () ->
            findPartners
                .byId(partnerId)
                .chain(() -> pricePackages.find(id))
                .invoke(PricePackageIdMustBeFree::check)
                .chain(() -> recordChange.ofNew(pricePackage)));
  }
}
