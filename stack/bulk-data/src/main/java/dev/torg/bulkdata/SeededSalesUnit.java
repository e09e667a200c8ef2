package dev.torg.bulkdata;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** A sales unit of the bulk data. */
record SeededSalesUnit(
    long msn,
    String organisationNumber,
    String merchantName,
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

  /** What a search looks at, as the trigger writes it that bulk data pass by. */
  String foundBy() {
    return String.join("\n", name, merchantName, organisationNumber, Long.toString(msn))
        .toLowerCase(Locale.ROOT);
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
