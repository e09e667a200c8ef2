package dev.torg.productorder.domain;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.HttpsAddress;
import dev.torg.platform.business.Msn;
import dev.torg.productorder.domain.OrderForm.Turnover;
import dev.torg.productorder.domain.Outcome.Changed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Orders to test with, in any state, arrived at by the acts that lead there. */
public final class SampleOrders {

  static final Instant CREATED_AT = Instant.parse("2026-01-01T12:00:00Z");
  static final Instant LATER = CREATED_AT.plusSeconds(3600);
  static final CreatedSalesUnit UNIT = new CreatedSalesUnit(Msn.of("123456"), "Fjord Fitness");
  static final BusinessIdentifier BUSINESS = BusinessIdentifier.of("business:NO:ORG", "974760673");

  private SampleOrders() {}

  static ProductOrder created() {
    return created(ProductType.PAYMENT_INTEGRATION, form(), Optional.empty());
  }

  static ProductOrder created(ProductType type, OrderForm form, Optional<UUID> lockedPackage) {
    Origin origin =
        new Origin(
            OrderType.PREFILL,
            Party.partner("123456"),
            Optional.of("123456"),
            lockedPackage,
            Optional.empty(),
            CallingSystem.UNNAMED,
            CREATED_AT);
    return new NewOrder(
            UuidCreator.getTimeOrderedEpoch(),
            origin,
            BUSINESS,
            Optional.empty(),
            type,
            form,
            Optional.empty())
        .prefilled()
        .order();
  }

  static OrderForm form() {
    return form("https://example.com");
  }

  static OrderForm form(String site) {
    return new OrderForm(
        Optional.of("Fjord Fitness"),
        Optional.empty(),
        Optional.of(BankAccount.of("BBAN:NO", "86011117947")),
        Optional.empty(),
        Optional.of(ProductUseCase.WEBSITE),
        new Turnover(Optional.of(100_000L), Optional.empty()),
        Optional.of("Gym membership"),
        Optional.of(
            new Website(
                new HttpsAddress(site),
                new HttpsAddress("https://example.com/terms"),
                Optional.empty(),
                Optional.empty())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public static ProductOrder in(OrderStatus status) {
    return switch (status) {
      case CREATED -> created();
      case OPENED -> after(created().open(LATER));
      case SUBMITTED -> after(in(OrderStatus.OPENED).submit(Optional.empty(), LATER));
      case PROCESSING -> after(in(OrderStatus.SUBMITTED).take("Olga", LATER));
      case AWAITING_CUSTOMER -> after(in(OrderStatus.PROCESSING).ask("Which site?", LATER));
      case PENDING -> after(in(OrderStatus.PROCESSING).approve(AgreementStatus.PROCESSING, LATER));
      case APPROVED -> after(released().complete(UNIT, LATER));
      case STOPPED -> after(in(OrderStatus.PROCESSING).reject("No", LATER));
      case EXPIRED -> after(created().expire(CREATED_AT.plus(OrderExpiresUnsubmitted.LIFETIME)));
    };
  }

  /** As {@link #in}, but begun in another way. */
  public static ProductOrder of(OrderType type, OrderStatus status) {
    ProductOrder order = in(status);
    Origin prefilled = order.origin();
    Origin origin =
        new Origin(
            type,
            prefilled.createdBy(),
            prefilled.partnerId(),
            prefilled.pricePackageId(),
            prefilled.template(),
            prefilled.system(),
            prefilled.createdAt());
    return new ProductOrder(
        order.id(),
        origin,
        order.business(),
        order.merchantName(),
        order.productType(),
        order.form(),
        order.testWebsitePassword(),
        order.status(),
        order.review(),
        order.salesUnit(),
        order.revision());
  }

  /** Approved on an active agreement, and waiting for its sales unit. */
  static ProductOrder released() {
    return after(in(OrderStatus.PROCESSING).approve(AgreementStatus.ACTIVE, LATER));
  }

  static ProductOrder after(Outcome outcome) {
    if (outcome instanceof Changed changed) {
      return changed.order();
    }
    throw new AssertionError("not changed: " + outcome);
  }
}
