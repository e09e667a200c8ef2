package dev.torg.notification.domain;

import java.util.Locale;

/** What a mail is about; its texts stand below this name in each language. */
public enum MailKind {
  SALES_UNIT_READY("orders"),
  ORDER_QUESTION("orders"),
  ORDER_REJECTED("orders"),
  LINK_ENDS("orders"),
  AGREEMENT_ACTIVE("agreements"),
  AGREEMENT_REJECTED("agreements"),
  WEBHOOK_FAILING("webhooks"),
  WEBHOOK_PAUSED("webhooks"),
  WEBHOOK_BACK("webhooks"),
  KEYS_END("keys"),
  KEYS_ROTATED("keys"),
  KEYS_REVOKED("keys");

  private final String subject;

  MailKind(String subject) {
    this.subject = subject;
  }

  /** What people choose such mails by. */
  public String subject() {
    return subject;
  }

  /** Such as {@code sales-unit-ready}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
