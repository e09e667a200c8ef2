package dev.torg.salesunit.store;

import dev.torg.platform.business.BankAccount;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "sales_units")
class SalesUnitEntity {

  @Id Long msn;

  @Column long sequence;

  @Column(name = "order_id")
  @Nullable UUID orderId;

  @Column(name = "partner_id")
  @Nullable String partnerId;

  @Column(name = "business_scheme")
  String businessScheme;

  @Column(name = "business_id")
  String businessId;

  @Column String name;

  @Enumerated(EnumType.STRING)
  SalesUnitStatus status;

  @Column(name = "price_package_id")
  @Nullable UUID pricePackageId;

  @Column(name = "bank_account_scheme")
  @Nullable String bankAccountScheme;

  @Column(name = "bank_account_id")
  @Nullable String bankAccountId;

  @Embedded ConfigurationColumns configuration = new ConfigurationColumns();

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  static SalesUnitEntity created(SalesUnit unit, Instant at) {
    SalesUnitEntity row = new SalesUnitEntity();
    row.msn = Long.valueOf(unit.msn().value());
    row.sequence = unit.sequence();
    row.orderId = unit.orderId().orElse(null);
    row.partnerId = unit.partnerId().orElse(null);
    row.businessScheme = unit.business().scheme().text();
    row.businessId = unit.business().id();
    row.name = unit.name();
    row.status = unit.status();
    row.pricePackageId = unit.pricePackageId().orElse(null);
    row.bankAccountScheme = unit.bankAccount().map(account -> account.scheme().text()).orElse(null);
    row.bankAccountId = unit.bankAccount().map(BankAccount::id).orElse(null);
    row.configuration = ConfigurationColumns.of(unit.configuration());
    row.createdAt = at;
    row.updatedAt = at;
    return row;
  }
}
