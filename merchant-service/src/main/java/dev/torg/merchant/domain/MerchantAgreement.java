package dev.torg.merchant.domain;

import dev.torg.platform.business.Erased;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A signed agreement. A rejected one is never changed again: the next signing makes a new one. */
public record MerchantAgreement(
    UUID id,
    AgreementStatus status,
    AgreementForm form,
    UUID signedById,
    String signedByName,
    Instant signedAt,
    Optional<SignedState> signedState,
    Optional<Verdict> verdict) {

  /** How and when the review ended; the reason of a rejection is for the merchant only. */
  public record Verdict(String by, Instant at, Optional<String> reason) {}

  static MerchantAgreement signed(Signing signing) {
    AgreementStatus status = signing.policy().statusAfterSigning();
    return new MerchantAgreement(
        signing.agreementId(),
        status,
        signing.form(),
        signing.signer().userId(),
        signing.signer().name(),
        signing.at(),
        Optional.of(SignedState.of(signing.read(), signing.form())),
        status == AgreementStatus.ACTIVE
            ? Optional.of(new Verdict("policy", signing.at(), Optional.empty()))
            : Optional.empty());
  }

  MerchantAgreement erased() {
    return new MerchantAgreement(
        id,
        status,
        new AgreementForm(List.of(), List.of(), ""),
        signedById,
        Erased.TEXT,
        signedAt,
        Optional.empty(),
        verdict.map(how -> new Verdict(how.by(), how.at(), Optional.empty())));
  }

  MerchantAgreement ended(AgreementStatus end, Verdict how) {
    return new MerchantAgreement(
        id, end, form, signedById, signedByName, signedAt, signedState, Optional.of(how));
  }
}
