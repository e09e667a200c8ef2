package dev.torg.merchant.domain;

/** Whether an owner holds the share herself or through another company. */
public enum Ownership {
  DIRECT,
  INDIRECT
}
