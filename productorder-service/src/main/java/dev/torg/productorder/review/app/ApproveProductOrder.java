package dev.torg.productorder.review.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Approves an order; it completes once the agreement is active and the sales unit exists. */
@ApplicationScoped
public class ApproveProductOrder {

  private final ReviewProductOrder review;
  private final Clock clock;

  ApproveProductOrder(ReviewProductOrder review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  public Uni<ReviewedOrder> approve(UUID id) {
    return Panache.withTransaction(
        () -> review.act(id, (order, agreement) -> order.approve(agreement, clock.instant())));
  }
}
