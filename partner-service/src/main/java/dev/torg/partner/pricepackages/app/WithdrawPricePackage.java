package dev.torg.partner.pricepackages.app;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.event.PricePackageFacts;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Withdraws a price package, so that nobody can order it any more; who has it keeps it. Withdrawing
 * it again changes nothing.
 */
@ApplicationScoped
public class WithdrawPricePackage {

  private final PricePackages pricePackages;
  private final RecordChange recordChange;

  WithdrawPricePackage(PricePackages pricePackages, RecordChange recordChange) {
    this.pricePackages = pricePackages;
    this.recordChange = recordChange;
  }

  /** Fails as missing when the partner has no such package. */
  public Uni<PricePackage> withdraw(PartnerId partner, UUID id) {
    return Panache.withTransaction(
        () ->
            pricePackages
                .findToChange(id)
                .map(found -> found.filter(known -> known.partnerId().equals(partner)))
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .chain(this::record));
  }

  private Uni<PricePackage> record(PricePackage pricePackage) {
    return recordChange.of(pricePackage, pricePackage.withdraw(), PricePackageFacts::withdrawn);
  }
}
