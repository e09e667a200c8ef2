package dev.torg.productorder.review.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.Outcome;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * What a reviewer does with an order: hold the merchant, then the order, decide, write. Each fails
 * with {@code not-found} before submission, with {@code invalid-state} when it cannot be, and with
 * what {@code mustBeRead} throws when the order is not the one that the reviewer has read.
 */
@ApplicationScoped
public class ReviewProductOrder {

  private final ProductOrders orders;
  private final KnownMerchants merchants;
  private final RecordChange record;
  private final Clock clock;

  ReviewProductOrder(
      ProductOrders orders, KnownMerchants merchants, RecordChange record, Clock clock) {
    this.orders = orders;
    this.merchants = merchants;
    this.record = record;
    this.clock = clock;
  }

  /** The reviewer takes a submitted order. */
  public Uni<ReviewedOrder> take(UUID id, String reviewer, Consumer<ReviewedOrder> mustBeRead) {
    return inTransaction(
        id, mustBeRead, (order, agreement) -> order.take(reviewer, clock.instant()));
  }

  /** Asks the merchant something; the order waits for the answer. */
  public Uni<ReviewedOrder> ask(UUID id, String question, Consumer<ReviewedOrder> mustBeRead) {
    return inTransaction(
        id, mustBeRead, (order, agreement) -> order.ask(question, clock.instant()));
  }

  /** The order completes once the agreement is active and the sales unit exists. */
  public Uni<ReviewedOrder> approve(UUID id, Consumer<ReviewedOrder> mustBeRead) {
    return inTransaction(
        id, mustBeRead, (order, agreement) -> order.approve(agreement, clock.instant()));
  }

  /** Ends the order, with a reason for the merchant. */
  public Uni<ReviewedOrder> reject(UUID id, String reason, Consumer<ReviewedOrder> mustBeRead) {
    return inTransaction(
        id, mustBeRead, (order, agreement) -> order.reject(reason, clock.instant()));
  }

  /** As the others, in the transaction that is open. */
  Uni<ReviewedOrder> act(UUID id, BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return act(id, found -> {}, act);
  }

  private Uni<ReviewedOrder> act(
      UUID id,
      Consumer<ReviewedOrder> mustBeRead,
      BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return orders
        .businessOf(id)
        .map(business -> business.orElseThrow(RuleBroken::missing))
        .chain(merchants::hold)
        .map(KnownMerchant::standingOf)
        .chain(agreement -> act(id, agreement, mustBeRead, act));
  }

  private Uni<ReviewedOrder> inTransaction(
      UUID id,
      Consumer<ReviewedOrder> mustBeRead,
      BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return Panache.withTransaction(() -> act(id, mustBeRead, act));
  }

  private Uni<ReviewedOrder> act(
      UUID id,
      AgreementStatus agreement,
      Consumer<ReviewedOrder> mustBeRead,
      BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    return orders
        .lock(id)
        .map(found -> found.filter(ReviewedOrder::isReviewable).orElseThrow(RuleBroken::missing))
        .map(order -> new ReviewedOrder(order, agreement))
        .chain(found -> act(found, mustBeRead, act));
  }

  /** What the order's state forbids is said first, whatever was read. */
  private Uni<ReviewedOrder> act(
      ReviewedOrder found,
      Consumer<ReviewedOrder> mustBeRead,
      BiFunction<ProductOrder, AgreementStatus, Outcome> act) {
    Outcome outcome = act.apply(found.order(), found.agreement());
    mustBeRead.accept(found);
    return record.of(outcome).map(order -> new ReviewedOrder(order, found.agreement()));
  }
}
