package dev.torg.productorder.start.app;

import dev.torg.platform.idempotency.IdempotentRequest;
import dev.torg.platform.idempotency.Recorded;
import dev.torg.platform.problem.Problems;
import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.OncePerKey;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.domain.KnownPartner;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownPartners;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
    return Panache.withTransaction(() -> once.make(request, id -> begin(id, wish)));
  }

  private Uni<ProductOrder> begin(UUID id, ManualWish wish) {
    return partnerViolation(wish)
        .chain(partner -> priceViolation(wish).map(price -> both(partner, price)))
        .invoke(StartManualOrder::requireNone)
        .chain(() -> begin.by(id, wish));
  }

  private Uni<Optional<Violation>> partnerViolation(ManualWish wish) {
    return wish.partnerId()
        .map(partners::find)
        .map(found -> found.map(StartManualOrder::partnerViolation))
        .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }

  private static Optional<Violation> partnerViolation(Optional<KnownPartner> partner) {
    return partner.filter(KnownPartner::active).isPresent()
        ? Optional.empty()
        : Optional.of(new Violation("/partnerId", "is not a partner that can be chosen"));
  }

  private Uni<Optional<Violation>> priceViolation(ManualWish wish) {
    return priceChoices
        .violationByMerchant(wish.form().pricePackageId(), wish.partnerId())
        .map(gap -> gap.map(Gaps::violation));
  }

  private static List<Violation> both(Optional<Violation> one, Optional<Violation> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  private static void requireNone(List<Violation> violations) {
    if (!violations.isEmpty()) {
      throw Problems.invalid(violations);
    }
  }
}
