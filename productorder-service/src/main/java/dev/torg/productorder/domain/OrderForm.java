package dev.torg.productorder.domain;

import dev.torg.platform.business.BankAccount;
import java.util.Optional;
import java.util.UUID;

/** The order form as far as it is filled in. The test site's password is kept apart from it. */
public record OrderForm(
    Optional<String> salesUnitName,
    Optional<String> salesUnitLogo,
    Optional<BankAccount> settlementBankAccount,
    Optional<UUID> pricePackageId,
    Optional<ProductUseCase> productUseCase,
    Turnover turnover,
    Optional<String> intendedPurpose,
    Optional<Website> website,
    Optional<String> appName,
    Optional<Boolean> hasRecurring,
    Optional<String> merchantCategoryCode,
    Optional<Compliance> compliance) {

  /** A form with nothing in it yet. */
  public static final OrderForm EMPTY =
      new OrderForm(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          new Turnover(Optional.empty(), Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** The same form with this price package, or with none. */
  public OrderForm priced(Optional<UUID> pricePackage) {
    return new OrderForm(
        salesUnitName,
        salesUnitLogo,
        settlementBankAccount,
        pricePackage,
        productUseCase,
        turnover,
        intendedPurpose,
        website,
        appName,
        hasRecurring,
        merchantCategoryCode,
        compliance);
  }

  /**
   * What anybody may see who was given a link: not whose account it is, nor how to get into a site.
   */
  public OrderForm forStrangers() {
    return new OrderForm(
        salesUnitName,
        salesUnitLogo,
        Optional.empty(),
        pricePackageId,
        productUseCase,
        turnover,
        intendedPurpose,
        website.map(Website::withoutTestSite),
        appName,
        hasRecurring,
        merchantCategoryCode,
        compliance);
  }

  /**
   * What stays of the form of an order that came to nothing: what the product was to be, and none
   * of what was told about the business and its people.
   */
  public OrderForm withoutParticulars() {
    return new OrderForm(
        salesUnitName,
        Optional.empty(),
        Optional.empty(),
        pricePackageId,
        productUseCase,
        EMPTY.turnover,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        hasRecurring,
        merchantCategoryCode,
        Optional.empty());
  }

  /** Yearly, in whole units of the local currency; the share of it, 10 to 100 per cent. */
  public record Turnover(Optional<Long> annual, Optional<String> percentage) {}
}
