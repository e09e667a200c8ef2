package dev.torg.salesunit.store;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BankAccountScheme;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.ChangeLogTail;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.PricePackageOfUnit;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads by position: looking columns up by name costs more than the rest of the mapping. */
final class DetailsRow {

  private static final ConfigurationFlag[] FLAGS = ConfigurationFlag.values();

  /** The first of the columns of the flags, which are called as they are. */
  private static final int FIRST_FLAG = 17;

  static final String COLUMNS =
      """
      u.msn, u.sequence, u.name, u.business_scheme, u.business_id, u.status, u.bank_account_scheme,
      u.bank_account_id, coalesce(u.recent_changes, changes_of_sales_unit(u.msn, %d)),
      u.price_package_id, p.sequence, p.name, p.description, p.market, p.commission,
      u.capture_type, u.login, %s\
      """
          .formatted(
              ChangeLogTail.LONGEST,
              Arrays.stream(FLAGS)
                  .map(flag -> "u." + flag.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")));

  /** How many columns that is. */
  static final int WIDTH = FIRST_FLAG + FLAGS.length;

  private DetailsRow() {}

  static SalesUnitDetails details(Row row) {
    return new SalesUnitDetails(
        row.getLong(0),
        new Revision(row.getLong(1), row.getLong(10) == null ? 0 : row.getLong(10)),
        row.getString(2),
        SalesUnitStatus.valueOf(row.getString(5)),
        row.getString(3),
        row.getString(4),
        new Configuration(CaptureType.valueOf(row.getString(15)), flags(row)),
        bankAccount(row.getString(6), row.getString(7)),
        pricePackage(row),
        StoredLogin.read(row.getString(16)),
        ChangeTail.read(row.getString(8)));
  }

  private static Map<ConfigurationFlag, Boolean> flags(Row row) {
    Map<ConfigurationFlag, Boolean> flags = new EnumMap<>(ConfigurationFlag.class);
    for (ConfigurationFlag flag : FLAGS) {
      flags.put(flag, row.getBoolean(FIRST_FLAG + flag.ordinal()));
    }
    return flags;
  }

  private static @Nullable BankAccount bankAccount(@Nullable String scheme, @Nullable String id) {
    return scheme == null || id == null
        ? null
        : new BankAccount(BankAccountScheme.of(scheme).orElseThrow(), id);
  }

  private static @Nullable PricePackageOfUnit pricePackage(Row row) {
    UUID id = row.getUUID(9);
    return id == null
        ? null
        : new PricePackageOfUnit(
            id, row.getString(11), row.getString(12), row.getString(13), row.getString(14));
  }
}
