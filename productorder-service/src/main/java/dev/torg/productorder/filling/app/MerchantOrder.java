package dev.torg.productorder.filling.app;

import dev.torg.productorder.domain.AgreementStatus;
import dev.torg.productorder.domain.NextStep;
import dev.torg.productorder.domain.PricePackage;
import dev.torg.productorder.domain.ProductOrder;
import java.util.List;

/**
 * An order as a person in the portal finds it.
 *
 * @param choices the price packages to choose from, empty when there is nothing to choose
 */
public record MerchantOrder(
    ProductOrder order, AgreementStatus agreement, List<PricePackage> choices) {

  public NextStep nextStep() {
    return NextStep.of(order, agreement);
  }
}
