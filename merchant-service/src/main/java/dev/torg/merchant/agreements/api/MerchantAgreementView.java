package dev.torg.merchant.agreements.api;

import dev.torg.merchant.api.BusinessView;
import dev.torg.merchant.domain.AgreementDraft;
import dev.torg.merchant.domain.AgreementForm;
import dev.torg.merchant.domain.AgreementOverview;
import dev.torg.merchant.domain.AgreementStatus;
import dev.torg.merchant.domain.Merchant;
import dev.torg.merchant.domain.MerchantAgreement;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a business sees of its own agreement; the reason is that of a rejection. */
@Schema(name = "MerchantAgreement")
record MerchantAgreementView(
    BusinessView businessIdentifier,
    @Schema(enumeration = {"NONE", "DRAFT", "PROCESSING", "ACTIVE", "REJECTED"}) String status,
    Optional<UUID> merchantId,
    Optional<AgreementFormView> form,
    @Schema(maxLength = 200) Optional<String> signedBy,
    Optional<Instant> signedAt,
    @Schema(maxLength = 1000) Optional<String> rejectionReason) {

  private static final String NO_AGREEMENT = "NONE";
  private static final String DRAFT = "DRAFT";

  static MerchantAgreementView of(AgreementOverview overview) {
    Optional<MerchantAgreement> agreement = overview.merchant().map(Merchant::agreement);
    return new MerchantAgreementView(
        BusinessView.of(overview.business()),
        agreement.map(MerchantAgreement::status).map(Enum::name).orElse(unsigned(overview)),
        overview.merchant().map(Merchant::id),
        form(overview).map(AgreementFormView::of),
        agreement.map(MerchantAgreement::signedByName),
        agreement.map(MerchantAgreement::signedAt),
        agreement.flatMap(MerchantAgreement::verdict).flatMap(MerchantAgreement.Verdict::reason));
  }

  private static String unsigned(AgreementOverview overview) {
    return overview.draft().isPresent() ? DRAFT : NO_AGREEMENT;
  }

  /** What is signed, unless it was rejected: then what is being mended. */
  private static Optional<AgreementForm> form(AgreementOverview overview) {
    return overview
        .merchant()
        .map(Merchant::agreement)
        .filter(agreement -> agreement.status() != AgreementStatus.REJECTED)
        .map(MerchantAgreement::form)
        .or(() -> overview.draft().map(AgreementDraft::form));
  }
}
