package dev.torg.productorder.prefill.app;

import dev.torg.platform.problem.Violation;
import dev.torg.productorder.app.Gaps;
import dev.torg.productorder.app.PartnersChoices;
import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.domain.NewOrder;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.Outcome.Changed;
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
  private final Clock clock;

  MakePrefilledOrder(PriceChoices priceChoices, KnownMerchants merchants, Clock clock) {
    this.priceChoices = priceChoices;
    this.merchants = merchants;
    this.clock = clock;
  }

  /** Everything that is wrong with the request: its values, and the price package it names. */
  Uni<List<Violation>> problems(ReadPrefill read) {
    return choices(List.of(read)).map(choices -> problems(read, choices));
  }

  /** What is known of the price packages that these requests name. */
  Uni<PartnersChoices> choices(List<? extends ReadPrefill> read) {
    return priceChoices.ofPartners(
        read.stream().flatMap(each -> each.pricePackageId().stream()).distinct().toList());
  }

  static List<Violation> problems(ReadPrefill read, PartnersChoices choices) {
    List<Violation> all = new ArrayList<>(read.violations());
    choices
        .violation(read.pricePackageId(), read.createdBy().partnerId())
        .map(Gaps::violation)
        .ifPresent(all::add);
    return List.copyOf(all);
  }

  /** What the businesses are called, in this order; empty for one that is no merchant yet. */
  Uni<List<Optional<String>>> merchantNames(List<Prefill> wishes) {
    return merchants.names(wishes.stream().map(Prefill::business).toList());
  }

  /** The order of a request without problems. */
  Changed made(UUID id, Prefill wish, Optional<String> merchantName) {
    return order(id, wish, merchantName).prefilled();
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
