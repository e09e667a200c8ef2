package dev.torg.gateway.route;

/** Who answers a request. */
public enum Service {
  PARTNER_SERVICE,
  MERCHANT_SERVICE,
  SALESUNIT_SERVICE,
  PRODUCTORDER_SERVICE,
  ORG_CONFIG_SERVICE,
  /** A service outside of this house, named in the settings. */
  ANOTHER_UPSTREAM,
  /** The gateway's own pages. */
  GATEWAY,
  /** Announced, but not built yet. */
  NOBODY_YET
}
