package dev.torg.portal.page;

import java.util.Map;

/** What the fields of forms are called, for a list of what is wrong in them. */
public final class Labels {

  private static final Map<String, String> TEXTS =
      Map.ofEntries(
          Map.entry("access", "users_access"),
          Map.entry("annualTurnover", "order_turnover"),
          Map.entry("annualTurnoverPercentage", "order_turnover_share"),
          Map.entry("answer", "order_answer"),
          Map.entry("app", "order_app"),
          Map.entry("app.appName", "order_app"),
          Map.entry("businessIdentifier.id", "roles_number"),
          Map.entry("businessIdentifier.scheme", "roles_country"),
          Map.entry("birthDate", "agreement_born"),
          Map.entry("contactEmail", "agreement_email"),
          Map.entry("events", "hooks_events"),
          Map.entry("from", "hooks_from"),
          Map.entry("hasRecurring", "order_recurring"),
          Map.entry("id", "roles_number"),
          Map.entry("intendedPurpose", "order_purpose"),
          Map.entry("invitee", "agreement_name"),
          Map.entry("label", "keys_label"),
          Map.entry("merchantCategoryCode", "order_category"),
          Map.entry("msn", "hooks_msn"),
          Map.entry("name", "agreement_name"),
          Map.entry("ownership", "agreement_ownership"),
          Map.entry("position", "agreement_position"),
          Map.entry("pricePackageId", "order_price"),
          Map.entry("productType", "order_product"),
          Map.entry("productUseCase", "order_use"),
          Map.entry("question", "review_question"),
          Map.entry("reason", "review_reason"),
          Map.entry("redirectUris", "login_addresses"),
          Map.entry("salesUnitLogo", "logo"),
          Map.entry("salesUnitName", "order_unit"),
          Map.entry("scopes", "login_scopes"),
          Map.entry("settlementBankAccount", "order_account"),
          Map.entry("settlementBankAccount.id", "order_account"),
          Map.entry("settlementBankAccount.scheme", "order_account_country"),
          Map.entry("sharePercent", "agreement_share"),
          Map.entry("to", "orders_to"),
          Map.entry("url", "hooks_url"),
          Map.entry("userId", "profile_id"),
          Map.entry("website", "order_url"),
          Map.entry("website.hasTestWebsitePassword", "order_test_password"),
          Map.entry("website.termsUrl", "order_terms"),
          Map.entry("website.testWebsiteUrl", "order_test_url"),
          Map.entry("website.testWebsiteUsername", "order_test_user"),
          Map.entry("website.url", "order_url"));

  private Labels() {}

  /** The name of the text; a field of a row is called as in any row. Empty for others. */
  public static String of(String field) {
    return TEXTS.getOrDefault(field.replaceFirst("^\\w+\\.\\d+\\.", ""), "");
  }
}
