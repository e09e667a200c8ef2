package dev.torg.merchant.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * One act of signing, with all that it rests on.
 *
 * @param read what the signer says to have read, which is what is there
 */
public record Signing(
    UUID agreementId,
    RegisteredCompany company,
    AgreementDraft draft,
    Signer signer,
    AgreementRevision read,
    AgreementPolicy policy,
    Instant at) {

  AgreementForm form() {
    return draft.form();
  }

  void mustBeAllowed() {
    EidLoginMustBeRecent.check(signer, at);
    SignerMustHoldSigningRight.check(signer);
  }
}
