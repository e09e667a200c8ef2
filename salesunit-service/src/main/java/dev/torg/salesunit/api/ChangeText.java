package dev.torg.salesunit.api;

import dev.torg.salesunit.domain.Change;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.LoggedChange;
import org.jspecify.annotations.Nullable;

/** An entry of the change log in words, alike in every version that shows it. */
public final class ChangeText {

  private static final String NIN = ConfigurationFlag.USERINFO_NIN_ALLOWED.text();
  private static final String ALLOWED = "Allowed";
  private static final String OPERATOR = "Torg";

  private ChangeText() {}

  public static String of(LoggedChange change) {
    boolean cleared = change.after() == null;
    return switch (change.field()) {
      case Change.MSN -> "MSN created";
      case Change.NAME -> "Updated MSN name";
      case Change.STATUS -> "ACTIVE".equals(change.after()) ? "MSN activated" : "MSN deactivated";
      case Change.LOGO -> cleared ? "Removed logo" : "Updated logo";
      case Change.BANK_ACCOUNT -> cleared ? "Removed bank account" : "Updated bank account";
      case Change.PRICE_PACKAGE -> cleared ? "Removed price package" : "Updated price package";
      case Change.LOGIN_ADDRESSES ->
          cleared ? "Removed addresses of the Login API" : "Updated addresses of the Login API";
      case Change.LOGIN_SCOPES ->
          cleared ? "Removed scopes of the Login API" : "Updated scopes of the Login API";
      default -> ofConfiguration(change.field(), change.after());
    };
  }

  /** Who it was, and through which door. */
  public static String changedBy(ChangeAuthor author) {
    return switch (author.kind()) {
      case OPERATOR -> OPERATOR;
      case PARTNER -> "Partner" + using(author.channel());
      case MERCHANT -> "Merchant" + using(author.channel());
    };
  }

  private static String using(ChangeAuthor.Channel channel) {
    return switch (channel) {
      case MANAGEMENT_API -> ", using Management API";
      case PORTAL -> ", using the portal";
      case PRODUCT_ORDER, OPERATIONS_API -> "";
    };
  }

  private static String ofConfiguration(String field, @Nullable String after) {
    if (field.equals(NIN)) {
      return "true".equals(after) ? "NIN allowed" : "NIN no longer allowed";
    }
    String name =
        field.endsWith(ALLOWED) ? field.substring(0, field.length() - ALLOWED.length()) : field;
    return name + " set to " + after;
  }
}
