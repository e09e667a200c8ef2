package dev.torg.notification.domain;

import java.util.EnumSet;
import java.util.Set;

/** Who can be told of things. */
public enum OwnerKind {
  PARTNER,
  MERCHANT,
  /** By mail only, of partners and merchants that let the person act for them. */
  PERSON;

  /** Those who can have webhooks and read the feed. */
  public static Set<OwnerKind> ofEvents() {
    return EnumSet.of(PARTNER, MERCHANT);
  }
}
