package dev.torg.partner.pricepackages.app;

import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.event.PricePackageFacts;
import dev.torg.partner.pricepackages.store.PricePackages;
import dev.torg.platform.event.Outbox;
import dev.torg.platform.event.OutgoingEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/**
 * Writes a price package and what the world learns of it, together, into the running transaction.
 * Every change of a price package takes this path.
 */
@ApplicationScoped
class RecordChange {

  private final PricePackages pricePackages;
  private final Outbox outbox;

  RecordChange(PricePackages pricePackages, Outbox outbox) {
    this.pricePackages = pricePackages;
    this.outbox = outbox;
  }

  Uni<PricePackage> ofNew(PricePackage added) {
    return pricePackages.add(added).chain(() -> tell(PricePackageFacts.added(added), added));
  }

  /** The price package afterwards. What changed nothing is neither written nor told. */
  Uni<PricePackage> of(
      PricePackage before, PricePackage after, Function<PricePackage, OutgoingEvent> fact) {
    return after.equals(before)
        ? Uni.createFrom().item(before)
        : pricePackages.change(after).chain(() -> tell(fact.apply(after), after));
  }

  private Uni<PricePackage> tell(OutgoingEvent fact, PricePackage pricePackage) {
    return outbox.append(fact).replaceWith(pricePackage);
  }
}
