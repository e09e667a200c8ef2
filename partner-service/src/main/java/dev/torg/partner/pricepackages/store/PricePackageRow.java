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
class PricePackageRow {

  @Id
  @Column(name = "price_package_id")
  UUID id;

  @Column(name = "partner_id")
  String partnerId;

  @Column(name = "name")
  String name;

  @Column(name = "description")
  String description;

  @Column(name = "visible_in_signup_form")
  boolean visibleInSignupForm;

  @Column(name = "product_type")
  @Enumerated(EnumType.STRING)
  ProductType productType;

  @Column(name = "market")
  @Enumerated(EnumType.STRING)
  Market market;

  @Column(name = "commission")
  @Nullable String commission;

  @Column(name = "status")
  @Enumerated(EnumType.STRING)
  PricePackageStatus status;

  @Column(name = "sequence")
  long sequence;

  @Column(name = "created_at")
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
