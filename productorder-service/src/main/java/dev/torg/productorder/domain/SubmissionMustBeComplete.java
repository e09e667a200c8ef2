package dev.torg.productorder.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    need(gaps, form.salesUnitName(), "/salesUnitName", "is needed to submit the order");
    if (order.productType().isPriced()) {
      need(
          gaps,
          form.settlementBankAccount(),
          "/settlementBankAccount",
          "is needed to settle payments");
      if (choiceOfPackage) {
        need(gaps, form.pricePackageId(), "/pricePackageId", "must be chosen");
      }
    }
    needPlaceOfSale(gaps, order);
    return List.copyOf(gaps);
  }

  private static void needPlaceOfSale(List<Gap> gaps, ProductOrder order) {
    OrderForm form = order.form();
    boolean onWebsite = form.productUseCase().map(ProductUseCase::needsWebsite).orElse(true);
    if (order.productType() == ProductType.PAYMENT_INTEGRATION && onWebsite) {
      need(gaps, form.website(), "/website", "is needed for sales on a website");
    }
    if (form.productUseCase().filter(ProductUseCase.APP::equals).isPresent()) {
      need(gaps, form.appName(), "/app", "is needed for sales in an app");
    }
  }

  private static void need(List<Gap> gaps, Optional<?> value, String pointer, String reason) {
    if (value.isEmpty()) {
      gaps.add(new Gap(pointer, reason));
    }
  }
}
