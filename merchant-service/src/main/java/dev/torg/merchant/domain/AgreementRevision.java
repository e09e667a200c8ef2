package dev.torg.merchant.domain;

/** Names one state of an {@link AgreementOverview}: either number grows with each change. */
public record AgreementRevision(long draft, long merchant) {

  public String text() {
    return draft + "." + merchant;
  }
}
