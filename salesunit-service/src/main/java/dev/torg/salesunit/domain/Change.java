package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.Msn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One field of a sales unit that got another value. */
public record Change(String field, Optional<String> before, Optional<String> after) {

  public static final String MSN = "msn";
  public static final String NAME = "name";
  public static final String STATUS = "status";
  public static final String LOGO = "salesUnitLogo";
  public static final String BANK_ACCOUNT = "bankAccount";
  public static final String PRICE_PACKAGE = "pricePackageId";
  public static final String CAPTURE_TYPE = "captureType";

  /** The first entry in the change log of every unit. */
  public static Change msnCreated(Msn msn) {
    return new Change(MSN, Optional.empty(), Optional.of(msn.value()));
  }

  /** Every field that differs; empty when none does. */
  public static List<Change> between(SalesUnit before, SalesUnit after) {
    List<Change> changes = new ArrayList<>();
    changes.add(of(NAME, before.name(), after.name()));
    changes.add(new Change(LOGO, before.logoDigest(), after.logoDigest()));
    changes.add(of(STATUS, before.status().name(), after.status().name()));
    changes.addAll(between(before.configuration(), after.configuration()));
    changes.add(new Change(BANK_ACCOUNT, account(before), account(after)));
    changes.add(new Change(PRICE_PACKAGE, pricePackage(before), pricePackage(after)));
    return changes.stream().filter(Change::happened).toList();
  }

  private static List<Change> between(Configuration before, Configuration after) {
    List<Change> changes = new ArrayList<>();
    changes.add(of(CAPTURE_TYPE, before.captureType().text(), after.captureType().text()));
    after
        .flags()
        .forEach(
            (flag, allowed) ->
                changes.add(
                    of(flag.text(), Boolean.toString(before.allows(flag)), allowed.toString())));
    return changes;
  }

  private static Change of(String field, String before, String after) {
    return new Change(field, Optional.of(before), Optional.of(after));
  }

  private static Optional<String> account(SalesUnit unit) {
    return unit.bankAccount().map(Change::text);
  }

  private static String text(BankAccount account) {
    return account.scheme().text() + " " + account.id();
  }

  private static Optional<String> pricePackage(SalesUnit unit) {
    return unit.pricePackageId().map(UUID::toString);
  }

  private boolean happened() {
    return !before.equals(after);
  }
}
