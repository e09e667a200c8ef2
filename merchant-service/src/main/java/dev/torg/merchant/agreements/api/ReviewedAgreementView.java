package dev.torg.merchant.agreements.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantAgreement;
import dev.torg.merchant.domain.MerchantAgreement.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signed agreement as an operator sees it. */
@Schema(name = "ReviewedAgreement")
record ReviewedAgreementView(
    UUID merchantId,
    @Schema(description = "What a decision names as If-Match", maxLength = 24) String etag,
    BusinessView businessIdentifier,
    @Schema(maxLength = 200) String name,
    AgreementStatus status,
    AgreementFormView form,
    @Schema(maxLength = 200) String signedBy,
    Instant signedAt,
    @Schema(maxLength = 200) Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    @Schema(maxLength = 1000) Optional<String> rejectionReason) {

  /** Without the quotes around it. */
  static String tag(Merchant merchant) {
    return Long.toString(merchant.sequence());
  }

  static ReviewedAgreementView of(Merchant merchant) {
    MerchantAgreement agreement = merchant.agreement();
    return new ReviewedAgreementView(
        merchant.id(),
        '"' + tag(merchant) + '"',
        BusinessView.of(merchant.business()),
        merchant.name(),
        agreement.status(),
        AgreementFormView.of(agreement.form()),
        agreement.signedByName(),
        agreement.signedAt(),
        agreement.verdict().map(Verdict::by),
        agreement.verdict().map(Verdict::at),
        agreement.verdict().flatMap(Verdict::reason));
  }
}
