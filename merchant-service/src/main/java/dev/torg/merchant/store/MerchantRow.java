package dev.torg.merchant.store;

import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantStatus;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "merchants")
@SuppressWarnings("NullAway.Init")
class MerchantRow {

  @Id UUID id;

  @Embedded BusinessColumns business;

  String name;

  @Enumerated(EnumType.STRING)
  MerchantStatus status;

  Instant createdAt;
  Instant updatedAt;
  @Nullable String businessAddress;
  @Nullable String postAddress;

  @ManyToOne(optional = false)
  @JoinColumn(name = "agreement_id")
  AgreementRow agreement;

  long sequence;

  static MerchantRow of(Merchant merchant, AgreementRow agreement) {
    MerchantRow row = new MerchantRow();
    row.id = merchant.id();
    row.business = BusinessColumns.of(merchant.business());
    row.createdAt = merchant.createdAt();
    row.take(merchant, agreement);
    return row;
  }

  void take(Merchant merchant, AgreementRow current) {
    name = merchant.name();
    status = merchant.status();
    updatedAt = merchant.updatedAt();
    businessAddress = StoredAddress.write(merchant.businessAddress());
    postAddress = StoredAddress.write(merchant.postAddress());
    agreement = current;
    sequence = merchant.sequence();
  }

  Merchant merchant() {
    return new Merchant(
        id,
        business.business(),
        name,
        status,
        createdAt,
        updatedAt,
        StoredAddress.read(businessAddress),
        StoredAddress.read(postAddress),
        agreement.agreement(),
        sequence);
  }
}
