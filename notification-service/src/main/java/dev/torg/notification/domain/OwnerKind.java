package dev.torg.notification.domain;

/** Who can be told of things. */
public enum OwnerKind {
  PARTNER,
  MERCHANT
}
