package dev.torg.productorder.store;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BankAccountScheme;
import dev.torg.platform.business.HttpsAddress;
import dev.torg.platform.json.StoredJson;
import dev.torg.productorder.domain.OrderForm;
import dev.torg.productorder.domain.OrderForm.Turnover;
import dev.torg.productorder.domain.ProductUseCase;
import dev.torg.productorder.domain.Website;
import java.util.Optional;
import java.util.UUID;

/** An order form as its column keeps it. */
record StoredForm(
    Optional<String> salesUnitName,
    Optional<String> salesUnitLogo,
    Optional<StoredAccount> settlementBankAccount,
    Optional<UUID> pricePackageId,
    Optional<ProductUseCase> productUseCase,
    StoredTurnover turnover,
    Optional<String> intendedPurpose,
    Optional<StoredWebsite> website,
    Optional<String> appName,
    Optional<Boolean> hasRecurring,
    Optional<String> merchantCategoryCode,
    Optional<StoredCompliance> compliance) {

  record StoredAccount(BankAccountScheme scheme, String id) {

    static StoredAccount of(BankAccount account) {
      return new StoredAccount(account.scheme(), account.id());
    }

    BankAccount account() {
      return new BankAccount(scheme, id);
    }
  }

  record StoredTurnover(Optional<Long> annual, Optional<String> percentage) {}

  record StoredWebsite(
      String url,
      String termsUrl,
      Optional<String> testWebsiteUrl,
      Optional<String> testWebsiteUsername) {

    static StoredWebsite of(Website site) {
      return new StoredWebsite(
          site.url().value(),
          site.termsUrl().value(),
          site.testWebsiteUrl().map(HttpsAddress::value),
          site.testWebsiteUsername());
    }

    Website website() {
      return new Website(
          new HttpsAddress(url),
          new HttpsAddress(termsUrl),
          testWebsiteUrl.map(HttpsAddress::new),
          testWebsiteUsername);
    }
  }

  static String write(OrderForm form) {
    return StoredJson.write(
        new StoredForm(
            form.salesUnitName(),
            form.salesUnitLogo(),
            form.settlementBankAccount().map(StoredAccount::of),
            form.pricePackageId(),
            form.productUseCase(),
            new StoredTurnover(form.turnover().annual(), form.turnover().percentage()),
            form.intendedPurpose(),
            form.website().map(StoredWebsite::of),
            form.appName(),
            form.hasRecurring(),
            form.merchantCategoryCode(),
            form.compliance().map(StoredCompliance::of)));
  }

  static OrderForm read(String json) {
    StoredForm stored = StoredJson.read(json, StoredForm.class);
    return new OrderForm(
        stored.salesUnitName,
        stored.salesUnitLogo,
        stored.settlementBankAccount.map(StoredAccount::account),
        stored.pricePackageId,
        stored.productUseCase,
        new Turnover(stored.turnover.annual, stored.turnover.percentage),
        stored.intendedPurpose,
        stored.website.map(StoredWebsite::website),
        stored.appName,
        stored.hasRecurring,
        stored.merchantCategoryCode,
        stored.compliance.map(StoredCompliance::compliance));
  }
}
