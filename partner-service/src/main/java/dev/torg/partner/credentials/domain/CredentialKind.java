package dev.torg.partner.credentials.domain;

/**
 * What a credential is for, which decides where it buys a token and whether it needs a subscription
 * key.
 */
public enum CredentialKind {
  PARTNER_KEYS("partner-keys", true),
  MANAGEMENT_KEYS("management-keys", false),
  OPERATOR_KEYS("operator-keys", false),
  ADMINISTRATOR_KEYS("administrator-keys", false);

  private final String text;
  private final boolean withSubscriptionKey;

  CredentialKind(String text, boolean withSubscriptionKey) {
    this.text = text;
    this.withSubscriptionKey = withSubscriptionKey;
  }

  /** The name in the API, in events and in the database. */
  public String text() {
    return text;
  }

  /**
   * Keys with a subscription key are used the standard way, all others with Basic authentication.
   */
  public boolean hasSubscriptionKey() {
    return withSubscriptionKey;
  }

  public static CredentialKind of(String text) {
    for (CredentialKind kind : values()) {
      if (kind.text.equals(text)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("is not a known kind of credential");
  }
}
