package dev.torg.productorder.domain;

import static dev.torg.productorder.domain.SampleOrders.LATER;
import static dev.torg.productorder.domain.SampleOrders.after;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.torg.platform.business.Msn;
import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.Outcome.Unchanged;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProductOrderTest {

  private static final Instant DUE = SampleOrders.CREATED_AT.plus(OrderExpiresUnsubmitted.LIFETIME);

  @Nested
  class Expiry {

    @Test
    void comesFourteenDaysAfterCreationToTheInstant() {
      ProductOrder order = SampleOrders.created();

      OrderStatus justBefore = order.asOf(DUE.minusNanos(1)).status();

      assertThat(justBefore).isEqualTo(OrderStatus.CREATED);
      assertThat(order.asOf(DUE).status()).isEqualTo(OrderStatus.EXPIRED);
    }

    @Test
    void neverComesToASubmittedOrder() {
      ProductOrder order = SampleOrders.in(OrderStatus.SUBMITTED);

      ProductOrder seen = order.asOf(DUE.plusSeconds(1));

      assertThat(seen).isEqualTo(order);
    }

    @Test
    void isStoredOnlyWhenDue() {
      ProductOrder order = SampleOrders.created();

      Outcome early = order.expire(DUE.minusNanos(1));

      assertThat(early).isInstanceOf(Unchanged.class);
      assertThat(order.expire(DUE))
          .isInstanceOfSatisfying(
              Changed.class,
              changed -> assertThat(changed.fact()).isEqualTo(ProductOrderFact.EXPIRED));
    }

    @Test
    void leavesNothingOfWhatWasToldAboutTheBusiness() {
      assertNothingIsLeftOf(after(SampleOrders.created().expire(DUE)));
    }
  }

  @Nested
  class Approval {

    @Test
    void waitsForTheMerchantAgreement() {
      ProductOrder pending = SampleOrders.in(OrderStatus.PENDING);

      Outcome activated = pending.agreementActivated(LATER);

      assertThat(activated)
          .isInstanceOfSatisfying(
              Changed.class,
              changed -> {
                assertThat(changed.fact()).isEqualTo(ProductOrderFact.APPROVED);
                assertThat(changed.order().status()).isEqualTo(OrderStatus.PROCESSING);
              });
    }

    @Test
    void isToldOnce() {
      ProductOrder released = SampleOrders.released();

      Outcome again = released.agreementActivated(LATER);

      assertThat(again).isEqualTo(new Unchanged(released));
    }

    @Test
    void cannotBeTakenBack() {
      ProductOrder released = SampleOrders.released();

      assertThatThrownBy(() -> released.reject("Changed my mind", LATER))
          .isInstanceOf(RuleBroken.class)
          .hasMessage("The order was approved already.");
      assertThat(released.agreementRejected(LATER)).isEqualTo(new Unchanged(released));
    }

    @Test
    void showsOnlyWhenTheSalesUnitExists() {
      ProductOrder released = SampleOrders.released();

      ProductOrder completed = after(released.complete(SampleOrders.UNIT, LATER));

      assertThat(released.status()).isEqualTo(OrderStatus.PROCESSING);
      assertThat(completed.status()).isEqualTo(OrderStatus.APPROVED);
      assertThat(completed.salesUnit()).contains(SampleOrders.UNIT);
    }

    @Test
    void keepsItsFirstSalesUnit() {
      ProductOrder completed = SampleOrders.in(OrderStatus.APPROVED);
      CreatedSalesUnit other = new CreatedSalesUnit(Msn.of("654321"), "Another");

      assertThatThrownBy(() -> completed.complete(other, LATER)).isInstanceOf(RuleBroken.class);
    }
  }

  @Nested
  class Answering {

    @Test
    void keepsEachQuestionWithItsAnswer() {
      ProductOrder asked = SampleOrders.in(OrderStatus.AWAITING_CUSTOMER);

      ProductOrder answered = after(asked.answer("The blue one", LATER));

      assertThat(answered.status()).isEqualTo(OrderStatus.PROCESSING);
      assertThat(answered.review().exchanges())
          .singleElement()
          .satisfies(exchange -> assertThat(exchange.answer()).contains("The blue one"));
    }

    @Test
    void isRefusedWhereTheQuestionWasErased() {
      ProductOrder asked = SampleOrders.in(OrderStatus.AWAITING_CUSTOMER);
      ProductOrder erased = after(asked.erase(LATER));

      assertThatThrownBy(() -> erased.answer("The blue one", LATER)).isInstanceOf(RuleBroken.class);
    }
  }

  @Nested
  class Deletion {

    @Test
    void leavesTheStateAndMarksTheOrder() {
      ProductOrder opened = SampleOrders.in(OrderStatus.OPENED);

      ProductOrder deleted = after(opened.delete(LATER));

      assertThat(deleted.isDeleted()).isTrue();
      assertThat(deleted.status()).isEqualTo(OrderStatus.OPENED);
    }

    @Test
    void leavesNothingOfWhatWasToldAboutTheBusiness() {
      assertNothingIsLeftOf(after(SampleOrders.in(OrderStatus.OPENED).delete(LATER)));
    }
  }

  private static void assertNothingIsLeftOf(ProductOrder order) {
    assertThat(order.form().salesUnitName()).isPresent();
    assertThat(order.form().settlementBankAccount()).isEmpty();
    assertThat(order.form().website()).isEmpty();
    assertThat(order.form().intendedPurpose()).isEmpty();
    assertThat(order.form().turnover().annual()).isEmpty();
    assertThat(order.testWebsitePassword()).isEmpty();
  }
}
