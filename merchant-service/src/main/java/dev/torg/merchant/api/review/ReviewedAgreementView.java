package dev.torg.merchant.api.review;

import dev.torg.merchant.api.AgreementFormView;
import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantAgreement;
import dev.torg.merchant.domain.MerchantAgreement.Verdict;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A signed agreement as an operator sees it. */
record ReviewedAgreementView(
    UUID merchantId,
    BusinessView businessIdentifier,
    String name,
    AgreementStatus status,
    AgreementFormView form,
    String signedBy,
    Instant signedAt,
    Optional<String> decidedBy,
    Optional<Instant> decidedAt,
    Optional<String> rejectionReason) {

  static ReviewedAgreementView of(Merchant merchant) {
    MerchantAgreement agreement = merchant.agreement();
    return new ReviewedAgreementView(
        merchant.id(),
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
