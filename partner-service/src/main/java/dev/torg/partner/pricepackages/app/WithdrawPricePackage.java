package dev.torg.partner.pricepackages.app;

import dev.torg.partner.partners.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageStatus;
import dev.torg.partner.pricepackages.event.PricePackageFacts;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.problem.Problems;
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
  private final Outbox outbox;

  WithdrawPricePackage(PricePackages pricePackages, Outbox outbox) {
    this.pricePackages = pricePackages;
    this.outbox = outbox;
  }

  /** Fails with not found when the partner has no such package. */
  public Uni<PricePackage> withdraw(PartnerId partner, UUID id) {
    return Panache.withTransaction(
        () ->
            pricePackages
                .findToChange(id)
                .map(found -> found.filter(known -> known.partnerId().equals(partner)))
                .map(found -> found.orElseThrow(Problems::notFound))
                .chain(this::withdrawOnce));
  }

  private Uni<PricePackage> withdrawOnce(PricePackage pricePackage) {
    if (pricePackage.status() == PricePackageStatus.WITHDRAWN) {
      return Uni.createFrom().item(pricePackage);
    }
    PricePackage withdrawn = pricePackage.withdraw();
    return pricePackages
        .change(withdrawn)
        .chain(() -> outbox.append(PricePackageFacts.withdrawn(withdrawn)))
        .replaceWith(withdrawn);
  }
}
