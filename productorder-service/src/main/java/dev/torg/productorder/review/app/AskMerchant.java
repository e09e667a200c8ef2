package dev.torg.productorder.review.app;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Asks the merchant something; the order waits for the answer. */
@ApplicationScoped
public class AskMerchant {

  private final ReviewProductOrder review;
  private final Clock clock;

  AskMerchant(ReviewProductOrder review, Clock clock) {
    this.review = review;
    this.clock = clock;
  }

  public Uni<ReviewedOrder> ask(UUID id, String question) {
    return Panache.withTransaction(
        () -> review.act(id, (order, agreement) -> order.ask(question, clock.instant())));
  }
}
