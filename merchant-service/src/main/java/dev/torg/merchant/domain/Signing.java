package dev.torg.merchant.domain;

import java.time.Instant;
import java.util.UUID;

/** One act of signing, with all that it rests on. */
public record Signing(
    UUID agreementId,
    RegisteredCompany company,
    AgreementForm form,
    Signer signer,
    AgreementPolicy policy,
    Instant at) {

  void mustBeAllowed() {
    EidLoginMustBeRecent.check(signer, at);
    SignerMustHoldSigningRight.check(signer);
  }
}
