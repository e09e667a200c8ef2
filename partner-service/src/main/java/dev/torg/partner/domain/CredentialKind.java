package dev.torg.partner.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a credential is for, which decides where it buys a token and whether it needs a subscription
 * key.
 */
public enum CredentialKind {
  PARTNER_KEYS("partner-keys", true),
  MANAGEMENT_KEYS("management-keys", false),
  SALES_UNIT_KEYS("sales-unit-keys", true),
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

  /** What keys of this kind consist of. */
  public Set<SecretPart> secretParts() {
    return withSubscriptionKey
        ? EnumSet.allOf(SecretPart.class)
        : EnumSet.of(SecretPart.CLIENT_SECRET);
  }

  /** Whether a dated version can be pinned: only where calls come in dated versions. */
  public boolean speaksVersions() {
    return this == PARTNER_KEYS || this == MANAGEMENT_KEYS || this == SALES_UNIT_KEYS;
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
