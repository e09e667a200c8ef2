package dev.torg.bulkdata;

import java.time.Instant;
import java.util.UUID;

/**
 * A price package of the bulk data.
 *
 * @param commission in percent
 */
record SeededPricePackage(
    int index, UUID id, String partnerId, String name, String commission, Instant createdAt) {

  static final String PRODUCT_TYPE = "PAYMENT_INTEGRATION";
  static final String MARKET = "NO";

  String description() {
    return commission.replace('.', ',') + "%";
  }
}
