package dev.torg.partner.pricepackages.store;

import dev.torg.partner.domain.PartnerId;
import dev.torg.partner.pricepackages.domain.Market;
import dev.torg.partner.pricepackages.domain.PricePackage;
import dev.torg.partner.pricepackages.domain.PricePackageStatus;
import dev.torg.partner.pricepackages.domain.PriceTerms;
import dev.torg.partner.pricepackages.domain.ProductType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "price_packages")
@SuppressWarnings("NullAway.Init")
class PricePackageRow {

  @Id
  @Column(name = "price_package_id")
  UUID id;

  String partnerId;
  String name;
  String description;
  boolean visibleInSignupForm;

  @Enumerated(EnumType.STRING)
  ProductType productType;

  @Enumerated(EnumType.STRING)
  Market market;

  @Nullable String commission;

  @Enumerated(EnumType.STRING)
  PricePackageStatus status;

  long sequence;
  Instant createdAt;

  static PricePackageRow of(PricePackage pricePackage) {
    var row = new PricePackageRow();
    row.id = pricePackage.id();
    row.partnerId = pricePackage.partnerId().value();
    row.name = pricePackage.terms().name();
    row.description = pricePackage.terms().description();
    row.visibleInSignupForm = pricePackage.terms().visibleInSignupForm();
    row.productType = pricePackage.terms().productType();
    row.market = pricePackage.terms().market();
    row.commission = pricePackage.terms().commission();
    row.status = pricePackage.status();
    row.sequence = pricePackage.sequence();
    row.createdAt = pricePackage.createdAt();
    return row;
  }

  void takeStatus(PricePackage pricePackage) {
    status = pricePackage.status();
    sequence = pricePackage.sequence();
  }

  PricePackage pricePackage() {
    return new PricePackage(
        id,
        new PartnerId(partnerId),
        new PriceTerms(name, description, visibleInSignupForm, productType, market, commission),
        status,
        sequence,
        createdAt);
  }
}
