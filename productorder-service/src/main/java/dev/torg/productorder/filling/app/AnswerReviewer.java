package dev.torg.productorder.filling.app;

import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.OrderIsForItsParties;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

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

  /**
   * @param mustBeRead fails unless the order that is now found is the one that the merchant names
   */
  public Uni<MerchantOrder> answer(
      UUID id, Optional<Party> party, String answer, Consumer<MerchantOrder> mustBeRead) {
    return Panache.withTransaction(
        () ->
            orders
                .lock(id, party)
                .map(found -> OrderIsForItsParties.requireMerchant(found, party))
                .chain(order -> answer(order, answer, mustBeRead))
                .chain(describe::order));
  }

  private Uni<ProductOrder> answer(
      ProductOrder order, String answer, Consumer<MerchantOrder> mustBeRead) {
    Outcome answered = order.answer(answer, clock.instant());
    return describe.order(order).invoke(mustBeRead).chain(() -> record.of(answered));
  }
}
