package dev.torg.productorder.filling.app;

import dev.torg.platform.business.RuleBroken;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.MerchantAgreementMustBeSigned;
import dev.torg.productorder.domain.OrderIsForItsParties;
import dev.torg.productorder.domain.Outcome.Changed;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.SubmissionMustBeComplete;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.ProductOrders;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Sends an order to review, for its merchant. */
@ApplicationScoped
public class SubmitProductOrder {

  private final ProductOrders orders;
  private final KnownMerchants merchants;
  private final PriceChoices priceChoices;
  private final DescribeOrder describe;
  private final RecordChange record;
  private final Clock clock;

  SubmitProductOrder(
      ProductOrders orders,
      KnownMerchants merchants,
      PriceChoices priceChoices,
      DescribeOrder describe,
      RecordChange record,
      Clock clock) {
    this.orders = orders;
    this.merchants = merchants;
    this.priceChoices = priceChoices;
    this.describe = describe;
    this.record = record;
    this.clock = clock;
  }

  /**
   * Fails with {@code invalid-state} in any other state than open and before the merchant agreement
   * is signed, and with {@code validation-failed} naming everything that is missing.
   *
   * @param mustBeRead fails unless the order that is now found is the one that the merchant names
   */
  public Uni<MerchantOrder> submit(
      UUID id, Optional<Party> party, Consumer<MerchantOrder> mustBeRead) {
    return Panache.withTransaction(
        () ->
            orders
                .businessOf(id, party)
                .map(business -> business.orElseThrow(RuleBroken::missing))
                .chain(merchants::hold)
                .chain(merchant -> submit(id, party, merchant, mustBeRead))
                .chain(describe::order));
  }

  private Uni<ProductOrder> submit(
      UUID id,
      Optional<Party> party,
      Optional<KnownMerchant> merchant,
      Consumer<MerchantOrder> mustBeRead) {
    return orders
        .lock(id)
        .map(found -> OrderIsForItsParties.requireMerchant(found, party))
        .invoke(order -> OrderIsForItsParties.requireUnexpired(order.asOf(clock.instant())))
        .chain(order -> submit(order, merchant, mustBeRead));
  }

  private Uni<ProductOrder> submit(
      ProductOrder order, Optional<KnownMerchant> merchant, Consumer<MerchantOrder> mustBeRead) {
    Changed submitted = order.submit(merchant.map(KnownMerchant::name), clock.instant());
    AgreementStatus agreement = KnownMerchant.standingOf(merchant);
    MerchantAgreementMustBeSigned.check(agreement);
    mustBeRead.accept(new MerchantOrder(order, agreement, List.of()));
    return priceChoices
        .openTo(order)
        .invoke(choices -> requireComplete(order, !choices.isEmpty()))
        .chain(() -> record.of(submitted));
  }

  private static void requireComplete(ProductOrder order, boolean choiceOfPackage) {
    Gaps.requireNone(SubmissionMustBeComplete.gaps(order, choiceOfPackage));
  }
}
