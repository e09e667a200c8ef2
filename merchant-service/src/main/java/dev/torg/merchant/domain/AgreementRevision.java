package dev.torg.merchant.domain;

/**
 * Names one state of an {@link AgreementOverview}: either number grows with each change.
 *
 * @param form how the digest of the draft's form begins: a draft that was forgotten in between
 *     counts from one again
 */
public record AgreementRevision(long draft, long merchant, String form) {

  private static final int ENOUGH_DIGITS = 12;

  static AgreementRevision of(AgreementDraft draft, long merchant) {
    return new AgreementRevision(
        draft.revision(), merchant, draft.form().sha256().substring(0, ENOUGH_DIGITS));
  }

  static AgreementRevision withoutDraft(long merchant) {
    return new AgreementRevision(0, merchant, "");
  }

  /** Nothing was drafted or signed yet. */
  public boolean isOfNothing() {
    return draft == 0 && merchant == 0;
  }

  public String text() {
    return draft + "." + merchant + (form.isEmpty() ? "" : "." + form);
  }
}
