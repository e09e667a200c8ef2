package dev.torg.merchant.domain;

/** Names one state of an {@link AgreementOverview}: either number grows with each change. */
public record AgreementRevision(long draft, long merchant) {

  /** Nothing was drafted or signed yet. */
  public boolean isOfNothing() {
    return draft == 0 && merchant == 0;
  }

  public String text() {
    return draft + "." + merchant;
  }
}
