package dev.torg.productorder.domain;

import java.util.ArrayList;
import java.util.List;

/** A merchant can only submit a form that holds what a reviewer needs. */
public final class SubmissionMustBeComplete {

  private SubmissionMustBeComplete() {}

  /**
   * @param choiceOfPackage whether the partner offers price packages to choose from
   * @return everything that is missing, empty when the order can be submitted
   */
  public static List<Gap> gaps(ProductOrder order, boolean choiceOfPackage) {
    OrderForm form = order.form();
    List<Gap> gaps = new ArrayList<>();
    need(gaps, form, FormField.SALES_UNIT_NAME, "is needed to submit the order");
    if (order.productType().isPriced()) {
      need(gaps, form, FormField.SETTLEMENT_BANK_ACCOUNT, "is needed to settle payments");
      if (choiceOfPackage) {
        need(gaps, form, FormField.PRICE_PACKAGE, "must be chosen");
      }
    }
    needPlaceOfSale(gaps, order);
    return List.copyOf(gaps);
  }

  private static void needPlaceOfSale(List<Gap> gaps, ProductOrder order) {
    OrderForm form = order.form();
    boolean onWebsite = form.productUseCase().map(ProductUseCase::needsWebsite).orElse(true);
    if (order.productType() == ProductType.PAYMENT_INTEGRATION && onWebsite) {
      need(gaps, form, FormField.WEBSITE, "is needed for sales on a website");
    }
    if (form.productUseCase().filter(ProductUseCase.APP::equals).isPresent()) {
      need(gaps, form, FormField.APP, "is needed for sales in an app");
    }
  }

  private static void need(List<Gap> gaps, OrderForm form, FormField field, String reason) {
    if (field.in(form).isEmpty()) {
      gaps.add(new Gap(field, reason));
    }
  }
}
