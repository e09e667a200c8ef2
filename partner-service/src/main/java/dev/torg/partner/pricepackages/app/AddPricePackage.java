package dev.torg.partner.pricepackages.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.partner.partners.domain.Partner;
import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.partners.store.Partners;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.event.PricePackageFacts;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.ProblemType;
import dev.torg.platform.problem.Problems;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives a partner a price package. */
@ApplicationScoped
public class AddPricePackage {

  private final Partners partners;
  private final PricePackages pricePackages;
  private final Outbox outbox;
  private final Clock clock;

  AddPricePackage(Partners partners, PricePackages pricePackages, Outbox outbox, Clock clock) {
    this.partners = partners;
    this.pricePackages = pricePackages;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Fails with not found when there is no such partner, with a conflict when the id is taken.
   *
   * @param wantedId the id to give to the package; a fresh one when absent
   */
  public Uni<PricePackage> add(PartnerId partnerId, Optional<UUID> wantedId, PriceTerms terms) {
    UUID id = wantedId.orElseGet(UuidCreator::getTimeOrderedEpoch);
    PricePackage pricePackage = PricePackage.add(id, partnerId, terms, clock.instant());
    return Panache.withTransaction(
        () ->
            partners
                .find(partnerId)
                .invoke(AddPricePackage::refuseIfUnknown)
                .chain(() -> pricePackages.find(id))
                .invoke(AddPricePackage::refuseIfTaken)
                .chain(() -> record(pricePackage)));
  }

  private Uni<PricePackage> record(PricePackage pricePackage) {
    return pricePackages
        .add(pricePackage)
        .chain(() -> outbox.append(PricePackageFacts.added(pricePackage)))
        .replaceWith(pricePackage);
  }

  private static void refuseIfUnknown(Optional<Partner> partner) {
    if (partner.isEmpty()) {
      throw Problems.notFound();
    }
  }

  private static void refuseIfTaken(Optional<PricePackage> found) {
    if (found.isPresent()) {
      throw Problems.of(
          ProblemType.CONFLICT, "There is a price package with this pricePackageId already.");
    }
  }
}
