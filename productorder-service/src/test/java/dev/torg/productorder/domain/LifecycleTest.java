package dev.torg.productorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.Outcome.Unchanged;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LifecycleTest {

  private static final Instant NOW = SampleOrders.LATER;

  /** What each act leads to from each state; what is absent must be refused. */
  private static final Map<OrderStatus, Map<Attempt, OrderStatus>> EXPECTED =
      Map.of(
          OrderStatus.CREATED,
              Map.of(
                  Attempt.OPEN, OrderStatus.OPENED,
                  Attempt.DELETE, OrderStatus.CREATED),
          OrderStatus.OPENED,
              Map.of(
                  Attempt.EDIT, OrderStatus.OPENED,
                  Attempt.SUBMIT, OrderStatus.SUBMITTED,
                  Attempt.DELETE, OrderStatus.OPENED),
          OrderStatus.SUBMITTED,
              Map.of(
                  Attempt.TAKE, OrderStatus.PROCESSING,
                  Attempt.AGREEMENT_REJECTED, OrderStatus.STOPPED,
                  Attempt.MERCHANT_ERASED, OrderStatus.STOPPED),
          OrderStatus.PROCESSING,
              Map.of(
                  Attempt.ASK, OrderStatus.AWAITING_CUSTOMER,
                  Attempt.APPROVE, OrderStatus.PROCESSING,
                  Attempt.APPROVE_BEFORE_AGREEMENT, OrderStatus.PENDING,
                  Attempt.REJECT, OrderStatus.STOPPED,
                  Attempt.AGREEMENT_REJECTED, OrderStatus.STOPPED,
                  Attempt.MERCHANT_ERASED, OrderStatus.STOPPED),
          OrderStatus.AWAITING_CUSTOMER,
              Map.of(
                  Attempt.ANSWER, OrderStatus.PROCESSING,
                  Attempt.REJECT, OrderStatus.STOPPED,
                  Attempt.AGREEMENT_REJECTED, OrderStatus.STOPPED,
                  Attempt.MERCHANT_ERASED, OrderStatus.STOPPED),
          OrderStatus.PENDING,
              Map.of(
                  Attempt.AGREEMENT_ACTIVATED, OrderStatus.PROCESSING,
                  Attempt.COMPLETE, OrderStatus.APPROVED,
                  Attempt.AGREEMENT_REJECTED, OrderStatus.STOPPED,
                  Attempt.MERCHANT_ERASED, OrderStatus.STOPPED),
          OrderStatus.APPROVED, Map.of(),
          OrderStatus.STOPPED, Map.of(),
          OrderStatus.EXPIRED, Map.of());

  /** News and visits that may find nothing to change: they are never refused. */
  private static final Set<Attempt> NEVER_REFUSED =
      Set.of(
          Attempt.OPEN,
          Attempt.AGREEMENT_ACTIVATED,
          Attempt.AGREEMENT_REJECTED,
          Attempt.MERCHANT_ERASED);

  @Property
  void everyActInEveryStateIsAllowedOrRefusedWithAReason(
      @ForAll OrderStatus status, @ForAll Attempt attempt) {
    ProductOrder order = SampleOrders.in(status);
    Optional<OrderStatus> expected =
        Optional.ofNullable(EXPECTED.getOrDefault(status, Map.of()).get(attempt));

    Object outcome = attempt.on(order, NOW);

    if (expected.isPresent()) {
      assertThat(outcome).isInstanceOf(Changed.class);
      assertThat(SampleOrders.after((Outcome) outcome).status()).isEqualTo(expected.get());
    } else if (NEVER_REFUSED.contains(attempt) || again(order, attempt)) {
      assertThat(outcome).isEqualTo(new Unchanged(order));
    } else {
      assertThat(outcome).isInstanceOf(RuleBroken.class);
      RuleBroken refused = (RuleBroken) outcome;
      assertThat(refused.kind()).isEqualTo(RuleBroken.Kind.WRONG_STATE);
      assertThat(refused.getMessage()).isNotBlank().endsWith(".");
    }
  }

  @Property
  void whateverIsAttemptedNumbersStayGaplessAndEndsStayEnds(
      @ForAll("histories") List<Attempt> history) {
    ProductOrder order = SampleOrders.created();
    for (Attempt attempt : history) {
      ProductOrder before = order;
      Object outcome = attempt.on(before, NOW);
      if (outcome instanceof Changed changed) {
        order = changed.order();
        assertThat(before.status().isEnded()).isFalse();
        assertThat(order.revision().sequence()).isEqualTo(before.revision().sequence() + 1);
        assertThat(order.origin()).isEqualTo(before.origin());
      }
      assertThat(order.status() == OrderStatus.APPROVED).isEqualTo(order.salesUnit().isPresent());
    }
  }

  @Property
  void nothingHappensToAnOrderWhoseTimeRanOut(@ForAll Attempt attempt) {
    Instant due = SampleOrders.CREATED_AT.plus(OrderExpiresUnsubmitted.LIFETIME);
    ProductOrder order = SampleOrders.in(OrderStatus.OPENED);

    Object outcome = attempt.on(order, due);

    assertThat(outcome).isNotInstanceOf(Changed.class);
    assertThat(order.asOf(due).status()).isEqualTo(OrderStatus.EXPIRED);
  }

  @Provide
  Arbitrary<List<Attempt>> histories() {
    return Arbitraries.of(Attempt.class).list().ofMaxSize(30);
  }

  private static boolean again(ProductOrder order, Attempt attempt) {
    return order.status() == OrderStatus.APPROVED && attempt == Attempt.COMPLETE;
  }
}
