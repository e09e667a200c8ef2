package dev.torg.merchant.agreements.app;

import dev.torg.merchant.app.RecordChange;
import dev.torg.merchant.domain.AgreementMustAwaitReview;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantChanged;
import dev.torg.merchant.store.Merchants;
import dev.torg.platform.business.RuleBroken;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Ends the wait of a signed agreement: it becomes active, or is turned down with a reason. */
@ApplicationScoped
public class ReviewMerchantAgreement {

  private final Merchants merchants;
  private final RecordChange record;
  private final Clock clock;

  ReviewMerchantAgreement(Merchants merchants, RecordChange record, Clock clock) {
    this.merchants = merchants;
    this.record = record;
    this.clock = clock;
  }

  /**
   * @param mustBeRead fails unless the merchant that is now found is the one that was read
   */
  public Uni<Merchant> approve(UUID merchantId, String reviewer, Consumer<Merchant> mustBeRead) {
    return decide(merchantId, mustBeRead, (merchant, now) -> merchant.approve(reviewer, now));
  }

  /** The business learns the reason and may sign a new one. */
  public Uni<Merchant> reject(
      UUID merchantId, String reviewer, String reason, Consumer<Merchant> mustBeRead) {
    return decide(
        merchantId, mustBeRead, (merchant, now) -> merchant.reject(reviewer, reason, now));
  }

  private Uni<Merchant> decide(
      UUID merchantId,
      Consumer<Merchant> mustBeRead,
      BiFunction<Merchant, Instant, MerchantChanged> decision) {
    return Panache.withTransaction(
        () ->
            merchants
                .locked(merchantId)
                .map(found -> found.orElseThrow(RuleBroken::missing))
                .invoke(AgreementMustAwaitReview::check)
                .invoke(mustBeRead)
                .map(merchant -> decision.apply(merchant, now()))
                .chain(record::of));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
