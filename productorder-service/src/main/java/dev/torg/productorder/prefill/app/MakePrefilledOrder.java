package dev.torg.productorder.prefill.app;

import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.Gap;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.NewOrder;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a prefill and its dry run have in common, in the transaction that is open. */
@ApplicationScoped
class MakePrefilledOrder {

  private final PriceChoices priceChoices;
  private final KnownMerchants merchants;
  private final RecordChange record;
  private final Clock clock;

  MakePrefilledOrder(
      PriceChoices priceChoices, KnownMerchants merchants, RecordChange record, Clock clock) {
    this.priceChoices = priceChoices;
    this.merchants = merchants;
    this.record = record;
    this.clock = clock;
  }

  /** Everything that is wrong with the request: its values, and the price package it names. */
  Uni<List<Violation>> problems(ReadPrefill read) {
    return priceChoices
        .violationByPartner(read.pricePackageId(), read.createdBy().partnerId())
        .map(gap -> with(read.violations(), gap));
  }

  private static List<Violation> with(List<Violation> violations, Optional<Gap> gap) {
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(Gaps.violations(gap.stream().toList()));
    return List.copyOf(all);
  }

  /** What the business is called; empty while it is no merchant yet. */
  Uni<Optional<String>> merchantName(Prefill wish) {
    return merchants.find(wish.business()).map(merchant -> merchant.map(KnownMerchant::name));
  }

  /** The order of a request without problems. */
  Uni<ProductOrder> make(UUID id, Prefill wish, Optional<String> merchantName) {
    return record.ofNew(order(id, wish, merchantName).prefilled());
  }

  private NewOrder order(UUID id, Prefill wish, Optional<String> merchantName) {
    Origin origin =
        new Origin(
            OrderType.PREFILL,
            wish.createdBy(),
            wish.createdBy().partnerId(),
            wish.pricePackageId(),
            Optional.empty(),
            wish.system(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return new NewOrder(
        id,
        origin,
        wish.business(),
        merchantName,
        wish.productType(),
        wish.form(),
        wish.testWebsitePassword());
  }
}
