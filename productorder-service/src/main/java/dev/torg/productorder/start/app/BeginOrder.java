package dev.torg.productorder.start.app;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.app.RecordChange;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.NewOrder;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.ProductType;
import dev.torg.productorder.domain.Secret;
import dev.torg.productorder.domain.Template;
import dev.torg.productorder.store.KnownMerchants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Writes an order that a merchant begins, in the transaction that is open. */
@ApplicationScoped
class BeginOrder {

  private final KnownMerchants merchants;
  private final RecordChange record;
  private final Clock clock;

  BeginOrder(KnownMerchants merchants, RecordChange record, Clock clock) {
    this.merchants = merchants;
    this.record = record;
    this.clock = clock;
  }

  Uni<ProductOrder> from(UUID id, Template template, BusinessIdentifier business) {
    OrderForm presets = template.terms().presets();
    Origin origin =
        new Origin(
            OrderType.TEMPLATE,
            Party.merchant(business),
            Optional.of(template.partnerId()),
            presets.pricePackageId(),
            Optional.of(template.use()),
            CallingSystem.UNNAMED,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return begin(id, origin, business, template.terms().productType(), presets, Optional.empty());
  }

  Uni<ProductOrder> by(UUID id, ManualWish wish) {
    Origin origin =
        new Origin(
            OrderType.MANUAL,
            Party.merchant(wish.business()),
            wish.partnerId(),
            Optional.empty(),
            Optional.empty(),
            CallingSystem.UNNAMED,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return begin(
        id, origin, wish.business(), wish.productType(), wish.form(), wish.testWebsitePassword());
  }

  private Uni<ProductOrder> begin(
      UUID id,
      Origin origin,
      BusinessIdentifier business,
      ProductType productType,
      OrderForm form,
      Optional<Secret> password) {
    return merchants
        .find(business)
        .map(merchant -> merchant.map(KnownMerchant::name))
        .map(name -> new NewOrder(id, origin, business, name, productType, form, password))
        .chain(order -> record.ofNew(order.started()));
  }
}
