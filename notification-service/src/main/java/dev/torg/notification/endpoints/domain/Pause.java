package dev.torg.notification.endpoints.domain;

/** Why an endpoint is not called at present. */
public enum Pause {
  /** Its owner wants no calls for now. */
  WANTED,
  /** The place answered that it is gone for good (410). */
  GONE,
  /** No call succeeded for days. */
  FAILING
}
