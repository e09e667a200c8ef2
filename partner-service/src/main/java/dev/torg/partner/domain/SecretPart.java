package dev.torg.partner.domain;

/** A secret that belongs to a credential and can be replaced by itself. */
public enum SecretPart {
  CLIENT_SECRET,
  SUBSCRIPTION_KEY
}
