package dev.torg.salesunit.domain;

/** Only an active unit of an active merchant can be seen by partners. */
public enum SalesUnitStatus {
  ACTIVE,
  DEACTIVATED
}
