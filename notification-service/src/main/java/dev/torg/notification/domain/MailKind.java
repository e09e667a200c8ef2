package dev.torg.notification.domain;

import java.util.Locale;

/** What a mail is about; its texts stand below this name in each language. */
public enum MailKind {
  SALES_UNIT_READY,
  ORDER_QUESTION,
  ORDER_REJECTED,
  LINK_ENDS,
  AGREEMENT_ACTIVE,
  AGREEMENT_REJECTED,
  WEBHOOK_FAILING,
  WEBHOOK_PAUSED,
  WEBHOOK_BACK,
  KEYS_END,
  KEYS_ROTATED,
  KEYS_REVOKED;

  /** Such as {@code sales-unit-ready}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
