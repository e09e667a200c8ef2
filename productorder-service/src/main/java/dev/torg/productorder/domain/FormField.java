package dev.torg.productorder.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The fields of the order form, under the names that they have for everybody outside. */
public enum FormField {
  SALES_UNIT_NAME("salesUnitName", OrderForm::salesUnitName),
  SALES_UNIT_LOGO("salesUnitLogo", OrderForm::salesUnitLogo),
  SETTLEMENT_BANK_ACCOUNT("settlementBankAccount", OrderForm::settlementBankAccount),
  PRICE_PACKAGE("pricePackageId", OrderForm::pricePackageId),
  PRODUCT_USE_CASE("productUseCase", OrderForm::productUseCase),
  ANNUAL_TURNOVER("annualTurnover", form -> form.turnover().annual()),
  ANNUAL_TURNOVER_PERCENTAGE("annualTurnoverPercentage", form -> form.turnover().percentage()),
  INTENDED_PURPOSE("intendedPurpose", OrderForm::intendedPurpose),
  WEBSITE("website", OrderForm::website),
  APP("app", OrderForm::appName),
  HAS_RECURRING("hasRecurring", OrderForm::hasRecurring),
  MERCHANT_CATEGORY_CODE("merchantCategoryCode", OrderForm::merchantCategoryCode),
  COMPLIANCE("complianceData", OrderForm::compliance);

  private final String member;
  private final Function<OrderForm, Optional<?>> value;

  FormField(String member, Function<OrderForm, Optional<?>> value) {
    this.member = member;
    this.value = value;
  }

  /** The field of this name, which may also be written as a JSON Pointer. */
  public static Optional<FormField> named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.member.equals(name) || field.pointer().equals(name))
        .findFirst();
  }

  /** The JSON Pointer (RFC 6901) of the field in a form. */
  public String pointer() {
    return "/" + member;
  }

  /** Where a merchant's money goes is for nobody else to lay down. */
  public boolean canBeLocked() {
    return this != SETTLEMENT_BANK_ACCOUNT;
  }

  /** The value of the field, empty where it is not filled in. */
  public Optional<?> in(OrderForm form) {
    return value.apply(form);
  }
}
