package dev.torg.productorder.store;

import dev.torg.platform.business.Msn;
import dev.torg.productorder.domain.CallingSystem;
import dev.torg.productorder.domain.CreatedSalesUnit;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.Review;
import dev.torg.productorder.domain.Revision;
import dev.torg.productorder.domain.UsedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Turns orders into rows and back. */
@ApplicationScoped
class ProductOrderRows {

  private final StoredJson json;
  private final PasswordCipher passwords;

  ProductOrderRows(StoredJson json, PasswordCipher passwords) {
    this.json = json;
    this.passwords = passwords;
  }

  ProductOrderRow row(ProductOrder order) {
    ProductOrderRow row = new ProductOrderRow();
    row.id = order.id();
    row.orderType = order.origin().type();
    row.creatorKind = order.origin().createdBy().kind();
    row.creatorId = order.origin().createdBy().id();
    row.partnerId = order.origin().partnerId().orElse(null);
    row.business = order.business().text();
    row.productType = order.productType();
    row.lockedPricePackage = order.origin().pricePackageId().orElse(null);
    row.usedTemplate = order.origin().template().map(json::write).orElse(null);
    row.callingSystem = json.write(order.origin().system());
    row.createdAt = order.origin().createdAt();
    row.expiresAt = order.origin().expiresAt();
    change(row, order);
    return row;
  }

  /** Writes what can change after an order was made. */
  void change(ProductOrderRow row, ProductOrder order) {
    row.status = order.status();
    row.merchantName = order.merchantName().orElse(null);
    row.form = json.write(order.form());
    row.testWebsitePassword = order.testWebsitePassword().map(passwords::seal).orElse(null);
    row.review = json.write(order.review());
    row.msn = order.salesUnit().map(unit -> unit.msn().value()).orElse(null);
    row.salesUnitName = order.salesUnit().map(CreatedSalesUnit::name).orElse(null);
    row.sequence = order.revision().sequence();
    row.changedAt = order.revision().changedAt();
    row.deletedAt = order.revision().deletedAt().orElse(null);
  }

  ProductOrder order(ProductOrderRow row) {
    return new ProductOrder(
        row.id,
        origin(row),
        StoredBusiness.of(row.business),
        Optional.ofNullable(row.merchantName),
        row.productType,
        json.read(row.form, OrderForm.class),
        Optional.ofNullable(row.testWebsitePassword).map(passwords::open),
        row.status,
        json.read(row.review, Review.class),
        salesUnit(row),
        new Revision(row.sequence, row.changedAt, Optional.ofNullable(row.deletedAt)));
  }

  private Origin origin(ProductOrderRow row) {
    return new Origin(
        row.orderType,
        new Party(row.creatorKind, row.creatorId),
        Optional.ofNullable(row.partnerId),
        Optional.ofNullable(row.lockedPricePackage),
        Optional.ofNullable(row.usedTemplate).map(used -> json.read(used, UsedTemplate.class)),
        json.read(row.callingSystem, CallingSystem.class),
        row.createdAt);
  }

  private static Optional<CreatedSalesUnit> salesUnit(ProductOrderRow row) {
    return row.msn == null || row.salesUnitName == null
        ? Optional.empty()
        : Optional.of(new CreatedSalesUnit(Msn.of(row.msn), row.salesUnitName));
  }
}
