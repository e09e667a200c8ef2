package dev.torg.partner.pricepackages.domain;

/** A withdrawn price package can no longer be ordered; sales units that have it keep it. */
public enum PricePackageStatus {
  ACTIVE,
  WITHDRAWN
}
