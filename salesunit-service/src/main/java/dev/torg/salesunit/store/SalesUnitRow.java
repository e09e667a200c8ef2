package dev.torg.salesunit.store;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BankAccountScheme;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.platform.business.Scheme;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.SalesUnit;
import dev.torg.salesunit.domain.SalesUnitStatus;
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
@SuppressWarnings("NullAway.Init")
class SalesUnitRow {

  @Id Long msn;
  long sequence;
  @Nullable UUID orderId;
  @Nullable String partnerId;
  String businessScheme;
  String businessId;
  String name;

  @Enumerated(EnumType.STRING)
  SalesUnitStatus status;

  @Enumerated(EnumType.STRING)
  ChangeAuthor.@Nullable Kind deactivatedBy;

  @Nullable UUID pricePackageId;
  @Nullable String bankAccountScheme;
  @Nullable String bankAccountId;
  @Nullable String login;

  @Embedded ConfigurationColumns configuration = new ConfigurationColumns();

  Instant createdAt;
  Instant updatedAt;

  static SalesUnitRow created(SalesUnit unit, Instant at) {
    SalesUnitRow row = new SalesUnitRow();
    row.msn = Long.valueOf(unit.msn().value());
    row.orderId = unit.orderId();
    row.partnerId = unit.partnerId();
    row.businessScheme = unit.business().scheme().text();
    row.businessId = unit.business().id();
    row.createdAt = at;
    row.take(unit, at);
    return row;
  }

  /** Takes over everything that can change about a unit. */
  void take(SalesUnit unit, Instant at) {
    sequence = unit.sequence();
    name = unit.name();
    status = unit.status();
    deactivatedBy = unit.deactivatedBy();
    pricePackageId = unit.pricePackageId();
    BankAccount account = unit.bankAccount();
    bankAccountScheme = account == null ? null : account.scheme().text();
    bankAccountId = account == null ? null : account.id();
    login = StoredLogin.write(unit.login());
    configuration = ConfigurationColumns.of(unit.configuration());
    updatedAt = at;
  }

  SalesUnit unit(@Nullable String logoDigest) {
    return new SalesUnit(
        Msn.of(msn.toString()),
        sequence,
        name,
        new BusinessIdentifier(Scheme.of(businessScheme).orElseThrow(), businessId),
        partnerId,
        orderId,
        pricePackageId,
        status,
        configuration.configuration(),
        bankAccount(),
        StoredLogin.read(login),
        logoDigest,
        deactivatedBy);
  }

  private @Nullable BankAccount bankAccount() {
    return bankAccountScheme == null || bankAccountId == null
        ? null
        : new BankAccount(BankAccountScheme.of(bankAccountScheme).orElseThrow(), bankAccountId);
  }
}
