package dev.torg.productorder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewIsFasterWithAFullFormTest {

  @ParameterizedTest
  @CsvSource({
    "https://shop.example,false",
    "https://localhost:8443/shop,true",
    "https://127.0.0.1/shop,true",
    "https://intranet/shop,true"
  })
  void warnsOfAShopThatReviewersCannotReach(String site, boolean warned) {
    // Given
    ProductOrder order =
        SampleOrders.created(
            ProductType.PAYMENT_INTEGRATION, SampleOrders.form(site), Optional.empty());

    // When
    List<Gap> warnings = ReviewIsFasterWithAFullForm.warnings(order, false);

    // Then
    assertThat(warnings.stream().anyMatch(gap -> gap.pointer().equals("/website")))
        .isEqualTo(warned);
  }
}
