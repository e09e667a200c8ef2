package dev.torg.productorder.portal.app;

import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.KnownMerchant;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.store.KnownMerchants;
import dev.torg.productorder.store.KnownPricePackages;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Adds to an order what is shown beside it, in the session that is open. */
@ApplicationScoped
class PortalOrders {

  private final KnownMerchants merchants;
  private final KnownPricePackages pricePackages;

  PortalOrders(KnownMerchants merchants, KnownPricePackages pricePackages) {
    this.merchants = merchants;
    this.pricePackages = pricePackages;
  }

  Uni<PortalOrder> describe(ProductOrder order) {
    return merchants
        .find(order.business())
        .map(merchant -> merchant.map(KnownMerchant::standing).orElse(AgreementStatus.NONE))
        .flatMap(
            agreement -> choices(order).map(choices -> new PortalOrder(order, agreement, choices)));
  }

  Uni<List<PricePackage>> choices(ProductOrder order) {
    boolean open =
        order.productType().isPriced()
            && !order.hasLockedPricePackage()
            && order.status().isUnsubmitted();
    return order
        .origin()
        .partnerId()
        .filter(partner -> open)
        .map(pricePackages::choicesOf)
        .orElseGet(() -> Uni.createFrom().item(List.of()));
  }
}
