package dev.torg.partner.pricepackages.store;

import dev.torg.partner.partners.domain.PartnerId;
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

@Entity(name = "PricePackage")
@Table(name = "price_packages")
class PricePackageEntity {

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

  static PricePackageEntity of(PricePackage pricePackage) {
    var entity = new PricePackageEntity();
    entity.id = pricePackage.id();
    entity.partnerId = pricePackage.partnerId().value();
    entity.name = pricePackage.terms().name();
    entity.description = pricePackage.terms().description();
    entity.visibleInSignupForm = pricePackage.terms().visibleInSignupForm();
    entity.productType = pricePackage.terms().productType();
    entity.market = pricePackage.terms().market();
    entity.commission = pricePackage.terms().commission();
    entity.status = pricePackage.status();
    entity.sequence = pricePackage.sequence();
    entity.createdAt = pricePackage.createdAt();
    return entity;
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
