package dev.torg.productorder.review.app;

import dev.torg.platform.problem.Problems;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.ProductOrders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * The way of every act of a reviewer, inside the running transaction: hold the merchant, then the
 * order, decide, write.
 */
@ApplicationScoped
class ReviewProductOrder {

  private final ProductOrders orders;
  private final KnownMerchants merchants;
  private final RecordChange record;

  ReviewProductOrder(ProductOrders orders, KnownMerchants merchants, RecordChange record) {
    this.orders = orders;
    this.merchants = merchants;
    this.record = record;
  }

  /** Fails with {@code not-found} before submission, with {@code invalid-state} when refused. */
  Uni<ReviewedOrder> act(UUID id, BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return orders
        .businessOf(id)
        .map(business -> business.orElseThrow(Problems::notFound))
        .flatMap(merchants::hold)
        .map(merchant -> merchant.map(KnownMerchant::standing).orElse(AgreementStatus.NONE))
        .flatMap(agreement -> act(id, agreement, act));
  }

  private Uni<ReviewedOrder> act(
      UUID id, AgreementStatus agreement, BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return orders
        .lock(id)
        .map(found -> found.filter(ReviewedOrder::isReviewable).orElseThrow(Problems::notFound))
        .flatMap(order -> record.of(act.apply(order, agreement)))
        .map(order -> new ReviewedOrder(order, agreement));
  }
}
