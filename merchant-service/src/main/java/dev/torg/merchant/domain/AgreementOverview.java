package dev.torg.merchant.domain;

import dev.torg.platform.business.BusinessIdentifier;
import java.util.Optional;

/** All that a business has by way of agreement: perhaps a draft, perhaps a signed one. */
public record AgreementOverview(
    BusinessIdentifier business, Optional<AgreementDraft> draft, Optional<Merchant> merchant) {

  public AgreementRevision revision() {
    long sequence = merchant.map(Merchant::sequence).orElse(0L);
    return draft
        .map(drafted -> AgreementRevision.of(drafted, sequence))
        .orElseGet(() -> AgreementRevision.withoutDraft(sequence));
  }

  /** The draft with this form, if drafting is possible now. */
  public AgreementDraft drafted(AgreementForm form) {
    merchant.ifPresent(AgreementMustBeOpenForSigning::check);
    return draft
        .map(known -> known.changedTo(form))
        .orElseGet(() -> AgreementDraft.first(business, form));
  }

  public AgreementOverview with(AgreementDraft changed) {
    return new AgreementOverview(business, Optional.of(changed), merchant);
  }

  public AgreementOverview with(Merchant changed) {
    return new AgreementOverview(business, draft, Optional.of(changed));
  }
}
