package dev.torg.salesunit.domain;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.Msn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One field of a sales unit that got another value. */
public record Change(String field, @Nullable String before, @Nullable String after) {

  public static final String MSN = "msn";
  public static final String NAME = "name";
  public static final String STATUS = "status";
  public static final String LOGO = "salesUnitLogo";
  public static final String BANK_ACCOUNT = "bankAccount";
  public static final String PRICE_PACKAGE = "pricePackageId";
  public static final String LOGIN_ADDRESSES = "login.redirectUris";
  public static final String LOGIN_SCOPES = "login.scopes";
  public static final String CAPTURE_TYPE = "captureType";

  /** The first entry in the change log of every unit. */
  public static Change msnCreated(Msn msn) {
    return new Change(MSN, null, msn.value());
  }

  /** Every field that differs; empty when none does. */
  public static List<Change> between(SalesUnit before, SalesUnit after) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(NAME, before.name(), after.name()));
    changes.add(new Change(LOGO, before.logoDigest(), after.logoDigest()));
    changes.add(new Change(STATUS, before.status().name(), after.status().name()));
    changes.addAll(between(before.configuration(), after.configuration()));
    changes.add(new Change(BANK_ACCOUNT, account(before), account(after)));
    changes.add(new Change(PRICE_PACKAGE, pricePackage(before), pricePackage(after)));
    changes.add(
        new Change(
            LOGIN_ADDRESSES,
            login(before, LoginSettings::addresses),
            login(after, LoginSettings::addresses)));
    changes.add(
        new Change(
            LOGIN_SCOPES,
            login(before, LoginSettings::sharing),
            login(after, LoginSettings::sharing)));
    return changes.stream().filter(Change::happened).toList();
  }

  private static List<Change> between(Configuration before, Configuration after) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(CAPTURE_TYPE, before.captureType().text(), after.captureType().text()));
    after
        .flags()
        .forEach(
            (flag, allowed) ->
                changes.add(
                    new Change(
                        flag.text(), Boolean.toString(before.allows(flag)), allowed.toString())));
    return changes;
  }

  private static @Nullable String login(SalesUnit unit, Function<LoginSettings, String> part) {
    return unit.login() == null ? null : part.apply(unit.login());
  }

  private static @Nullable String account(SalesUnit unit) {
    return unit.bankAccount() == null ? null : text(unit.bankAccount());
  }

  private static String text(BankAccount account) {
    return account.scheme().text() + " " + account.id();
  }

  private static @Nullable String pricePackage(SalesUnit unit) {
    return Objects.toString(unit.pricePackageId(), null);
  }

  private boolean happened() {
    return !Objects.equals(before, after);
  }
}
