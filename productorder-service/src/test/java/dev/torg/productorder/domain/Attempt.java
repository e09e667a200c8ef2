package dev.torg.productorder.domain;

import dev.torg.platform.business.RuleBroken;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Everything that anybody can try with an order. */
enum Attempt {
  OPEN(ProductOrder::open),
  EDIT((order, now) -> order.edit(order.form(), Optional.of(new Secret.Plain("changed")), now)),
  SUBMIT((order, now) -> order.submit(Optional.of("Fjord Fitness AS"), now)),
  TAKE((order, now) -> order.take("Olga", now)),
  ASK((order, now) -> order.ask("Why?", now)),
  ANSWER((order, now) -> order.answer("Because", now)),
  APPROVE((order, now) -> order.approve(AgreementStatus.ACTIVE, now)),
  APPROVE_BEFORE_AGREEMENT((order, now) -> order.approve(AgreementStatus.PROCESSING, now)),
  REJECT((order, now) -> order.reject("Too risky", now)),
  AGREEMENT_ACTIVATED(ProductOrder::agreementActivated),
  AGREEMENT_REJECTED(ProductOrder::agreementRejected),
  MERCHANT_ERASED(ProductOrder::merchantErased),
  COMPLETE((order, now) -> order.complete(SampleOrders.UNIT, now)),
  DELETE(ProductOrder::delete);

  private final BiFunction<ProductOrder, Instant, Outcome> act;

  Attempt(BiFunction<ProductOrder, Instant, Outcome> act) {
    this.act = act;
  }

  /** What came of it: an {@link Outcome}, or the rule that it broke. */
  Object on(ProductOrder order, Instant now) {
    try {
      return act.apply(order, now);
    } catch (RuleBroken refused) {
      return refused;
    }
  }
}
