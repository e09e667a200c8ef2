package dev.torg.productorder.review.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Takes a submitted order for review. */
@ApplicationScoped
public class TakeForReview {

  private final ReviewProductOrder review;
  private final Clock clock;

  TakeForReview(ReviewProductOrder review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  public Uni<ReviewedOrder> take(UUID id, String reviewer) {
    return Panache.withTransaction(
        () -> review.act(id, (order, agreement) -> order.take(reviewer, clock.instant())));
  }
}
