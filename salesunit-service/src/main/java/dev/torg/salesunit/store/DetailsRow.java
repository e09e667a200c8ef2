package dev.torg.salesunit.store;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BankAccountScheme;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.PricePackageOfUnit;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import io.vertx.sqlclient.Row;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads by position: looking columns up by name costs more than the rest of the mapping. */
final class DetailsRow {

  static final String COLUMNS =
      """
      u.msn, u.sequence, u.name, u.business_scheme, u.business_id,
      u.payment_allowed, u.capture_type, u.skip_landing_page_allowed, u.recurring_allowed,
      u.partial_capture_allowed, u.late_capture_allowed, u.landing_page_phone_number_locked,
      u.long_living_payment_allowed, u.credit_card_payment_allowed, u.customer_must_be_present,
      u.userinfo_nin_allowed, u.status, u.bank_account_scheme, u.bank_account_id,
      coalesce(u.recent_changes, changes_of_sales_unit(u.msn, 10)),
      u.price_package_id, p.sequence, p.name, p.description, p.market, p.commission""";

  /** How many columns that is. */
  static final int WIDTH = 26;

  private DetailsRow() {}

  static SalesUnitDetails details(Row row) {
    return new SalesUnitDetails(
        row.getLong(0),
        new Revision(row.getLong(1), row.getLong(21) == null ? 0 : row.getLong(21)),
        row.getString(2),
        SalesUnitStatus.valueOf(row.getString(16)),
        row.getString(3),
        row.getString(4),
        configuration(row),
        bankAccount(row.getString(17), row.getString(18)),
        pricePackage(row),
        ChangeTail.read(row.getString(19)));
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

  private static @Nullable BankAccount bankAccount(@Nullable String scheme, @Nullable String id) {
    return scheme == null || id == null
        ? null
        : new BankAccount(BankAccountScheme.of(scheme).orElseThrow(), id);
  }

  private static @Nullable PricePackageOfUnit pricePackage(Row row) {
    UUID id = row.getUUID(20);
    return id == null
        ? null
        : new PricePackageOfUnit(
            id, row.getString(22), row.getString(23), row.getString(24), row.getString(25));
  }
}
