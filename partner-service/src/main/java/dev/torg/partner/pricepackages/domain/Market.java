package dev.torg.partner.pricepackages.domain;

/** The country in which a price package is valid. */
public enum Market {
  NO,
  DK,
  FI
}
