package dev.torg.salesunit.store;

import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.SalesUnitDetails;
import io.vertx.sqlclient.Row;

/** Reads by position: looking columns up by name costs more than the rest of the mapping. */
final class DetailsRow {

  static final String COLUMNS =
      """
      u.msn, u.sequence, u.name, u.business_scheme, u.business_id,
      u.payment_allowed, u.capture_type, u.skip_landing_page_allowed, u.recurring_allowed,
      u.partial_capture_allowed, u.late_capture_allowed, u.landing_page_phone_number_locked,
      u.long_living_payment_allowed, u.credit_card_payment_allowed, u.customer_must_be_present,
      u.userinfo_nin_allowed""";

  /** How many columns that is. */
  static final int WIDTH = 16;

  private DetailsRow() {}

  static SalesUnitDetails details(Row row) {
    return new SalesUnitDetails(
        row.getLong(0),
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        configuration(row));
  }

  private static Configuration configuration(Row row) {
    return new Configuration(
        row.getBoolean(5),
        CaptureType.valueOf(row.getString(6)),
        row.getBoolean(7),
        row.getBoolean(8),
        row.getBoolean(9),
        row.getBoolean(10),
        row.getBoolean(11),
        row.getBoolean(12),
        row.getBoolean(13),
        row.getBoolean(14),
        row.getBoolean(15));
  }
}
