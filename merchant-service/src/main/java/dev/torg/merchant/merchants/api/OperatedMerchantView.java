package dev.torg.merchant.merchants.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merchant as an operator sees it. */
@Schema(
    name = "OperatedMerchant",
    requiredProperties = {
      "merchantId",
      "businessIdentifier",
      "name",
      "status",
      "agreementStatus",
      "createdAt",
      "updatedAt"
    })
record OperatedMerchantView(
    UUID merchantId,
    BusinessView businessIdentifier,
    @Schema(maxLength = 200) String name,
    MerchantStatus status,
    AgreementStatus agreementStatus,
    Instant createdAt,
    Instant updatedAt) {

  static final String EXAMPLE =
      """
      {"merchantId":"0199b0f0-0000-7000-8000-000000000001",
       "businessIdentifier":{"scheme":"business:NO:ORG","id":"310100307"},
       "name":"Fjord Fitness AS","status":"DEACTIVATED","agreementStatus":"ACTIVE",
       "createdAt":"2026-01-02T09:30:00Z","updatedAt":"2026-03-04T10:00:00Z"}""";

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
