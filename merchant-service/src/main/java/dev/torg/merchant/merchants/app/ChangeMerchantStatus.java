package dev.torg.merchant.merchants.app;

import dev.torg.merchant.domain.ChangeMustRestOnLatestRevision;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantChanged;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.merchant.event.MerchantFacts;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.BusinessIdentifier;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;

/** Stops a merchant, or lets it go on; whoever follows merchants hears of it. */
@ApplicationScoped
public class ChangeMerchantStatus {

  private final Merchants merchants;
  private final MerchantFacts facts;
  private final Clock clock;

  ChangeMerchantStatus(Merchants merchants, MerchantFacts facts, Clock clock) {
    this.merchants = merchants;
    this.facts = facts;
    this.clock = clock;
  }

  /**
   * Changes nothing and tells nobody when the merchant has the status already.
   *
   * @param isLatest whether the caller's change rests on the merchant that is now found
   * @return empty when there is no such merchant
   */
  public Uni<Optional<Merchant>> to(
      BusinessIdentifier business, MerchantStatus status, Predicate<Merchant> isLatest) {
    return Panache.withTransaction(
        () ->
            merchants
                .lockedOf(business)
                .flatMap(
                    found ->
                        found
                            .map(merchant -> change(merchant, status, isLatest))
                            .orElse(Uni.createFrom().item(Optional.empty()))));
  }

  private Uni<Optional<Merchant>> change(
      Merchant merchant, MerchantStatus status, Predicate<Merchant> isLatest) {
    ChangeMustRestOnLatestRevision.check(isLatest.test(merchant));
    return merchant
        .changeStatus(status, clock.instant().truncatedTo(ChronoUnit.MICROS))
        .map(this::keep)
        .orElseGet(() -> Uni.createFrom().item(Optional.of(merchant)));
  }

  private Uni<Optional<Merchant>> keep(MerchantChanged change) {
    return merchants
        .update(change.merchant())
        .flatMap(done -> facts.publish(change))
        .replaceWith(Optional.of(change.merchant()));
  }
}
