package dev.torg.productorder.start.app;

import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.OncePerKey;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.KnownPartner;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownPartners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts an order by the merchant's own hand, with a partner of its choice or with none. */
@ApplicationScoped
public class StartManualOrder {

  private final OncePerKey once;
  private final KnownPartners partners;
  private final PriceChoices priceChoices;
  private final BeginOrder begin;

  StartManualOrder(
      OncePerKey once, KnownPartners partners, PriceChoices priceChoices, BeginOrder begin) {
    this.once = once;
    this.partners = partners;
    this.priceChoices = priceChoices;
    this.begin = begin;
  }

  /**
   * The id of the order. Fails with {@code validation-failed} when the partner cannot be chosen, or
   * does not offer the price package.
   */
  public Uni<Recorded> start(ManualWish wish, Optional<IdempotentRequest> request) {
    return Panache.withTransaction(() -> once.make(request, () -> begin(wish)));
  }

  private Uni<ProductOrder> begin(ManualWish wish) {
    return partnerViolation(wish)
        .flatMap(partner -> priceViolation(wish).map(price -> both(partner, price)))
        .invoke(gaps -> Gaps.requireNone(gaps.toList()))
        .chain(() -> begin.by(wish));
  }

  private Uni<Optional<Gap>> partnerViolation(ManualWish wish) {
    return wish.partnerId()
        .map(partners::find)
        .map(found -> found.map(StartManualOrder::partnerViolation))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private static Optional<Gap> partnerViolation(Optional<KnownPartner> partner) {
    return partner.filter(KnownPartner::active).isPresent()
        ? Optional.empty()
        : Optional.of(new Gap("/partnerId", "is not a partner that can be chosen"));
  }

  private Uni<Optional<Gap>> priceViolation(ManualWish wish) {
    return priceChoices.violationByMerchant(wish.form().pricePackageId(), wish.partnerId());
  }

  private static Stream<Gap> both(Optional<Gap> one, Optional<Gap> other) {
    return Stream.concat(one.stream(), other.stream());
  }
}
