package dev.torg.productorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.productorder.domain.OrderForm.Turnover;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SubmissionMustBeCompleteTest {

  @Test
  void acceptsACompleteForm() {
    ProductOrder order = SampleOrders.created();

    List<Gap> gaps = SubmissionMustBeComplete.gaps(order, false);

    assertThat(gaps).isEmpty();
  }

  @Test
  void namesEverythingThatIsMissingAtOnce() {
    ProductOrder order = order(ProductType.PAYMENT_INTEGRATION, Optional.empty());

    List<Gap> gaps = SubmissionMustBeComplete.gaps(order, true);

    assertThat(gaps)
        .extracting(Gap::pointer)
        .containsExactly("/salesUnitName", "/settlementBankAccount", "/pricePackageId", "/website");
  }

  @Test
  void asksForNoWebsiteAtAPointOfSale() {
    ProductOrder order =
        order(ProductType.PAYMENT_INTEGRATION, Optional.of(ProductUseCase.UNKNOWN));

    List<Gap> gaps = SubmissionMustBeComplete.gaps(order, false);

    assertThat(gaps).extracting(Gap::pointer).doesNotContain("/website");
  }

  @Test
  void asksForTheNameOfAnApp() {
    ProductOrder order = order(ProductType.CHECKOUT, Optional.of(ProductUseCase.APP));

    List<Gap> gaps = SubmissionMustBeComplete.gaps(order, false);

    assertThat(gaps).extracting(Gap::pointer).contains("/app");
  }

  @Test
  void asksForNoPriceWhereThereIsNone() {
    ProductOrder order = order(ProductType.LOGIN, Optional.empty());

    List<Gap> gaps = SubmissionMustBeComplete.gaps(order, true);

    assertThat(gaps).extracting(Gap::pointer).containsExactly("/salesUnitName");
  }

  private static ProductOrder order(ProductType type, Optional<ProductUseCase> useCase) {
    OrderForm empty =
        new OrderForm(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            useCase,
            new Turnover(Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return SampleOrders.created(type, empty, Optional.empty());
  }
}
