package dev.torg.productorder.review.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Rejects an order, with a reason for the merchant. */
@ApplicationScoped
public class RejectProductOrder {

  private final ReviewProductOrder review;
  private final Clock clock;

  RejectProductOrder(ReviewProductOrder review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  public Uni<ReviewedOrder> reject(UUID id, String reason) {
    return Panache.withTransaction(
        () -> review.act(id, (order, agreement) -> order.reject(reason, clock.instant())));
  }
}
