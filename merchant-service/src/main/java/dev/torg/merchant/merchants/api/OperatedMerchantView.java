package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merchant as an operator sees it. */
@Schema(name = "OperatedMerchant")
record OperatedMerchantView(
    UUID merchantId,
    BusinessView businessIdentifier,
    @Schema(maxLength = 200) String name,
    MerchantStatus status,
    AgreementStatus agreementStatus,
    Instant createdAt,
    Instant updatedAt) {

  static OperatedMerchantView of(Merchant merchant) {
    return new OperatedMerchantView(
        merchant.id(),
        BusinessView.of(merchant.business()),
        merchant.name(),
        merchant.status(),
        merchant.agreement().status(),
        merchant.createdAt(),
        merchant.updatedAt());
  }
}
