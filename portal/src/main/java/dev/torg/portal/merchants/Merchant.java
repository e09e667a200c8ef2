package dev.torg.portal.merchants;

import dev.torg.portal.orders.Business;
import dev.torg.portal.page.Query;
import java.time.Instant;

/** A merchant as the API shows it to operators. */
record Merchant(
    Business businessIdentifier,
    String name,
    String status,
    String agreementStatus,
    Instant createdAt) {

  static final String LIST = "/operations/v1/merchants";

  public String tone() {
    return status.equals("ACTIVE") ? "good" : "";
  }

  /** What names it in an address. */
  public String path() {
    return path(businessIdentifier.scheme(), businessIdentifier.id());
  }

  static String path(String scheme, String id) {
    return Query.encoded(scheme) + "/" + Query.encoded(id);
  }
}
