package dev.torg.productorder.domain;

import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.productorder.domain.Outcome.Changed;
import java.util.Optional;
import java.util.UUID;

/** An order about to begin. */
public record NewOrder(
    UUID id,
    Origin origin,
    BusinessIdentifier business,
    Optional<String> merchantName,
    ProductType productType,
    OrderForm form,
    Optional<Secret> testWebsitePassword) {

  /** Made for a merchant, who has yet to open it. */
  public Changed prefilled() {
    return begin(OrderStatus.CREATED, ProductOrderFact.PREFILLED);
  }

  /** Begun by the merchant itself, and so open at once. */
  public Changed started() {
    return begin(OrderStatus.OPENED, ProductOrderFact.STARTED);
  }

  private Changed begin(OrderStatus status, ProductOrderFact fact) {
    ProductOrder order =
        new ProductOrder(
            id,
            origin,
            business,
            merchantName,
            productType,
            form,
            testWebsitePassword,
            status,
            Review.NONE,
            Optional.empty(),
            Revision.first(origin.createdAt()));
    return new Changed(order, fact);
  }
}
