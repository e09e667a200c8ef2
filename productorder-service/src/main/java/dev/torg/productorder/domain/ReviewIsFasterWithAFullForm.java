package dev.torg.productorder.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is not wrong with a prefilled form, but will cost its merchant time. */
public final class ReviewIsFasterWithAFullForm {

  private static final int SHORTEST_GOOD_PURPOSE = 30;

  private ReviewIsFasterWithAFullForm() {}

  /**
   * @param choiceOfPackage whether the partner offers price packages to choose from
   * @return what the merchant must add before it can submit, then what reviewers usually ask for
   */
  public static List<Gap> warnings(ProductOrder order, boolean choiceOfPackage) {
    List<Gap> warnings = new ArrayList<>(SubmissionMustBeComplete.gaps(order, choiceOfPackage));
    OrderForm form = order.form();
    boolean inApp = form.productUseCase().filter(ProductUseCase.APP::equals).isPresent();
    if (order.productType() == ProductType.CHECKOUT && !inApp && form.website().isEmpty()) {
      warnings.add(new Gap(FormField.WEBSITE, "is missing; a reviewer looks at the site"));
    }
    form.website()
        .filter(site -> !site.url().looksPublic())
        .map(site -> new Gap(FormField.WEBSITE, "has no public host name; a reviewer looks at it"))
        .ifPresent(warnings::add);
    purpose(form.intendedPurpose()).ifPresent(warnings::add);
    if (form.merchantCategoryCode().isEmpty()) {
      warnings.add(
          new Gap(FormField.MERCHANT_CATEGORY_CODE, "is missing; it says what kind of sales"));
    }
    if (form.turnover().annual().isEmpty()) {
      warnings.add(
          new Gap(FormField.ANNUAL_TURNOVER, "is missing; the merchant will be asked for it"));
    }
    return List.copyOf(warnings);
  }

  private static Optional<Gap> purpose(Optional<String> purpose) {
    if (purpose.isEmpty()) {
      return Optional.of(
          new Gap(FormField.INTENDED_PURPOSE, "is missing; say what is sold and how"));
    }
    return purpose
        .map(String::strip)
        .filter(text -> text.codePointCount(0, text.length()) < SHORTEST_GOOD_PURPOSE)
        .map(
            text -> new Gap(FormField.INTENDED_PURPOSE, "is thin; say in a sentence what is sold"));
  }
}
