package dev.torg.productorder.filling.app;

import dev.torg.productorder.app.PriceChoices;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Adds to an order what is shown beside it, in the session that is open. */
@ApplicationScoped
class DescribeOrder {

  private final KnownMerchants merchants;
  private final PriceChoices priceChoices;

  DescribeOrder(KnownMerchants merchants, PriceChoices priceChoices) {
    this.merchants = merchants;
    this.priceChoices = priceChoices;
  }

  Uni<MerchantOrder> order(ProductOrder order) {
    return merchants
        .find(order.business())
        .map(KnownMerchant::standingOf)
        .chain(
            agreement ->
                priceChoices
                    .openTo(order)
                    .map(choices -> new MerchantOrder(order, agreement, choices)));
  }
}
