package dev.torg.merchant.domain;

/**
 * What a signature is bound to. Agreements from before it was kept have none.
 *
 * @param tag the entity tag, without quotes, that the signer named as read
 * @param formSha256 of the form that was signed, in 64 lower-case hexadecimal digits
 */
public record SignedState(String tag, String formSha256) {

  static SignedState of(AgreementRevision read, AgreementForm form) {
    return new SignedState(read.text(), form.sha256());
  }
}
