package dev.torg.merchant.domain;

import dev.torg.platform.business.BusinessIdentifier;

/** An agreement that is being filled in. The revision counts its changes: 1, 2, 3… */
public record AgreementDraft(BusinessIdentifier business, AgreementForm form, long revision) {

  public static AgreementDraft first(BusinessIdentifier business, AgreementForm form) {
    return new AgreementDraft(business, form, 1);
  }

  public AgreementDraft changedTo(AgreementForm newForm) {
    return new AgreementDraft(business, newForm, revision + 1);
  }
}
