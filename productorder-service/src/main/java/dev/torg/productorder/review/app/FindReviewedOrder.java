package dev.torg.productorder.review.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Finds a submitted order for an operator. */
@ApplicationScoped
public class FindReviewedOrder {

  private final ProductOrders orders;
  private final KnownMerchants merchants;

  FindReviewedOrder(ProductOrders orders, KnownMerchants merchants) {
    this.orders = orders;
    this.merchants = merchants;
  }

  /** Fails with problem {@code not-found} for an order that was never submitted. */
  public Uni<ReviewedOrder> find(UUID id) {
    return Panache.withSession(
        () ->
            orders
                .find(id)
                .map(
                    found ->
                        found.filter(ReviewedOrder::isReviewable).orElseThrow(RuleBroken::missing))
                .chain(this::withAgreement));
  }

  private Uni<ReviewedOrder> withAgreement(ProductOrder order) {
    return merchants
        .find(order.business())
        .map(KnownMerchant::standingOf)
        .map(agreement -> new ReviewedOrder(order, agreement));
  }
}
