package dev.torg.merchant.merchants.app;

import dev.torg.merchant.app.RecordChange;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantStatus;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/** Stops a merchant, or lets it go on; whoever follows merchants hears of it. */
@ApplicationScoped
public class ChangeMerchantStatus {

  private final Merchants merchants;
  private final RecordChange record;
  private final Clock clock;

  ChangeMerchantStatus(Merchants merchants, RecordChange record, Clock clock) {
    this.merchants = merchants;
    this.record = record;
    this.clock = clock;
  }

  /**
   * Changes nothing and tells nobody when the merchant has the status already.
   *
   * @param mustBeLatest fails unless the caller's change rests on the merchant that is now found
   */
  public Uni<Merchant> to(
      BusinessIdentifier business, MerchantStatus status, Consumer<Merchant> mustBeLatest) {
    return Panache.withTransaction(
        () ->
            merchants
                .lockedOf(business)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(mustBeLatest)
                .chain(merchant -> change(merchant, status)));
  }

  private Uni<Merchant> change(Merchant merchant, MerchantStatus status) {
    return merchant
        .changeStatus(status, clock.instant().truncatedTo(ChronoUnit.MICROS))
        .map(record::of)
        .orElseGet(() -> Uni.createFrom().item(merchant));
  }
}
