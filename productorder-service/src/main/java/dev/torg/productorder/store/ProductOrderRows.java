package dev.torg.productorder.store;

import dev.torg.platform.business.Msn;
import dev.torg.productorder.domain.CreatedSalesUnit;
import dev.torg.productorder.domain.Origin;
import dev.torg.productorder.domain.Party;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.Revision;
import dev.torg.productorder.domain.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/** Turns orders into rows and back. */
@ApplicationScoped
class ProductOrderRows {

  private final PasswordCipher passwords;

  ProductOrderRows(PasswordCipher passwords) {
    this.passwords = passwords;
  }

  ProductOrderRow row(ProductOrder order) {
    ProductOrderRow row = new ProductOrderRow();
    row.id = order.id();
    row.orderType = order.origin().type();
    row.creatorKind = order.origin().createdBy().kind();
    row.creatorId = order.origin().createdBy().id();
    row.partnerId = order.origin().partnerId().orElse(null);
    row.businessScheme = order.business().scheme().text();
    row.businessId = order.business().id();
    row.productType = order.productType();
    row.lockedPricePackage = order.origin().pricePackageId().orElse(null);
    row.usedTemplate = order.origin().template().map(StoredUsedTemplate::write).orElse(null);
    row.callingSystem = StoredCallingSystem.write(order.origin().system());
    row.createdAt = order.origin().createdAt();
    row.expiresAt = order.origin().expiresAt();
    change(row, order);
    return row;
  }

  /** Writes what can change after an order was made. */
  void change(ProductOrderRow row, ProductOrder order) {
    row.status = order.status();
    row.merchantName = order.merchantName().orElse(null);
    row.form = StoredForm.write(order.form());
    keep(order.testWebsitePassword().flatMap(secret -> passwords.kept(secret, row.id)), row);
    row.review = StoredReview.write(order.review());
    row.msn = order.salesUnit().map(unit -> unit.msn().value()).orElse(null);
    row.salesUnitName = order.salesUnit().map(CreatedSalesUnit::name).orElse(null);
    row.sequence = order.revision().sequence();
    row.changedAt = order.revision().changedAt();
    row.deletedAt = order.revision().deletedAt().orElse(null);
  }

  ProductOrder order(AnyOrderRow row) {
    return new ProductOrder(
        row.id,
        origin(row),
        StoredBusiness.of(row.businessScheme, row.businessId),
        Optional.ofNullable(row.merchantName),
        row.productType,
        StoredForm.read(row.form()),
        kept(row).map(Secret.class::cast),
        row.status,
        StoredReview.read(row.review),
        salesUnit(row),
        new Revision(row.sequence, row.changedAt, Optional.ofNullable(row.deletedAt)));
  }

  /** Seals the password with the present key, if another one did that can still be had. */
  void renew(ProductOrderRow row) {
    kept(row)
        .flatMap(secret -> passwords.renewed(secret, row.id))
        .ifPresent(renewed -> keep(Optional.of(renewed), row));
  }

  private static void keep(Optional<Secret.Kept> secret, ProductOrderRow row) {
    row.testWebsitePassword =
        secret.map(kept -> Base64.getDecoder().decode(kept.content())).orElse(null);
    row.testWebsitePasswordKey =
        secret.map(Secret.Kept::keyId).filter(keyId -> !keyId.isEmpty()).orElse(null);
  }

  private static Optional<Secret.Kept> kept(AnyOrderRow row) {
    return Optional.ofNullable(row.testWebsitePassword)
        .map(Base64.getEncoder()::encodeToString)
        .map(
            content ->
                new Secret.Kept(
                    Objects.requireNonNullElse(row.testWebsitePasswordKey, ""), content));
  }

  private Origin origin(AnyOrderRow row) {
    return new Origin(
        row.orderType,
        new Party(row.creatorKind, row.creatorId),
        Optional.ofNullable(row.partnerId),
        Optional.ofNullable(row.lockedPricePackage),
        Optional.ofNullable(row.usedTemplate).map(StoredUsedTemplate::read),
        StoredCallingSystem.read(row.callingSystem),
        row.createdAt);
  }

  private static Optional<CreatedSalesUnit> salesUnit(AnyOrderRow row) {
    return row.msn == null || row.salesUnitName == null
        ? Optional.empty()
        : Optional.of(new CreatedSalesUnit(Msn.of(row.msn), row.salesUnitName));
  }
}
