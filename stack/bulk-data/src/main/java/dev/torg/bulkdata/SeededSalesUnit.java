package dev.torg.bulkdata;

import java.time.Instant;
import java.util.UUID;

/** A sales unit of the bulk data. */
record SeededSalesUnit(
    long msn,
    String organisationNumber,
    String partnerId,
    String name,
    UUID pricePackageId,
    String bankAccount,
    boolean skipLandingPage,
    boolean recurring,
    boolean longLiving,
    UUID changeId,
    UUID eventId,
    UUID keysId,
    UUID keysEventId,
    Instant createdAt,
    String createdAtText) {

  static final String BANK_ACCOUNT_SCHEME = "BBAN:NO";

  String business() {
    return SeededMerchant.SCHEME + " " + organisationNumber;
  }

  /** The change log as it is kept beside the unit, to be read with it. */
  String firstChange() {
    return "[[\""
        + createdAtText
        + "\", \"msn\", \""
        + msn
        + "\", \"OPERATOR\", \"PRODUCT_ORDER\"]]";
  }
}
