package dev.torg.productorder.prefill.app;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.idempotency.IdempotencyKeys;
import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.PricePackageMustBelongToPartner;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.KnownPricePackages;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a prefilled order, once per idempotency key. */
@ApplicationScoped
public class PrefillProductOrder {

  private final IdempotencyKeys keys;
  private final KnownPricePackages pricePackages;
  private final KnownMerchants merchants;
  private final RecordChange record;
  private final Clock clock;

  PrefillProductOrder(
      IdempotencyKeys keys,
      KnownPricePackages pricePackages,
      KnownMerchants merchants,
      RecordChange record,
      Clock clock) {
    this.keys = keys;
    this.pricePackages = pricePackages;
    this.merchants = merchants;
    this.record = record;
    this.clock = clock;
  }

  /** The id of the order, of the first one when this request is a repetition. */
  public Uni<Recorded> prefill(Prefill wish, Optional<IdempotentRequest> request) {
    return Panache.withTransaction(
        () ->
            request
                .map(key -> keys.once(key, () -> make(wish)))
                .orElseGet(() -> make(wish).map(id -> new Recorded(id, false))));
  }

  private Uni<String> make(Prefill wish) {
    return requireOwnPricePackage(wish)
        .chain(() -> merchants.find(wish.business()))
        .flatMap(merchant -> record.ofNew(order(wish, merchant)))
        .map(order -> order.id().toString());
  }

  private Uni<Void> requireOwnPricePackage(Prefill wish) {
    return wish.form()
        .pricePackageId()
        .map(id -> requireOwn(id, wish.partnerId()))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private Uni<Void> requireOwn(UUID pricePackageId, Optional<String> partnerId) {
    return pricePackages
        .find(pricePackageId)
        .map(found -> PricePackageMustBelongToPartner.violation(found, partnerId))
        .flatMap(
            gap ->
                gap.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(Problems.invalid(List.of(violation(gap.get())))));
  }

  private static Violation violation(Gap gap) {
    return new Violation(gap.pointer(), gap.reason());
  }

  private Changed order(Prefill wish, Optional<KnownMerchant> merchant) {
    Origin origin =
        new Origin(
            OrderType.PREFILL,
            wish.createdBy(),
            wish.partnerId(),
            wish.form().pricePackageId(),
            wish.system(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return ProductOrder.prefill(
        UuidCreator.getTimeOrderedEpoch(),
        origin,
        wish.business(),
        merchant.map(KnownMerchant::name),
        wish.productType(),
        wish.form(),
        wish.testWebsitePassword());
  }
}
