package dev.torg.productorder.filling.app;

import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.OrderIsForItsParties;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Answers the reviewer's question, for the order's merchant. */
@ApplicationScoped
public class AnswerReviewer {

  private final ProductOrders orders;
  private final DescribeOrder describe;
  private final RecordChange record;
  private final Clock clock;

  AnswerReviewer(ProductOrders orders, DescribeOrder describe, RecordChange record, Clock clock) {
    this.orders = orders;
    this.describe = describe;
    this.record = record;
    this.clock = clock;
  }

  public Uni<MerchantOrder> answer(UUID id, Optional<Party> party, String answer) {
    return Panache.withTransaction(
        () ->
            orders
                .lock(id)
                .map(found -> OrderIsForItsParties.requireMerchant(found, party))
                .chain(order -> record.of(order.answer(answer, clock.instant())))
                .chain(describe::order));
  }
}
