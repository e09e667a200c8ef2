package dev.torg.productorder.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.OrderType;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.SampleOrders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusVocabularyTest {

  private final PrefillUrls urls = new PrefillUrls("https://torg.example");

  /** Stored, in 2023, in 2026 when prefilled, in 2026 when begun by the merchant. */
  @ParameterizedTest
  @CsvSource({
    "CREATED, CREATED, RECEIVED, RECEIVED",
    "OPENED, OPENED, MERCHANT_VIEWED, RECEIVED",
    "SUBMITTED, SUBMITTED, ORDER_SUBMITTED, RECEIVED",
    "PENDING, PENDING, ORDER_SUBMITTED, RECEIVED",
    "PROCESSING, PROCESSING, ORDER_SUBMITTED, RECEIVED",
    "AWAITING_CUSTOMER, AWAITING-CUSTOMER, ORDER_SUBMITTED, RECEIVED",
    "APPROVED, APPROVED, COMPLETED, COMPLETED",
    "STOPPED, STOPPED, REJECTED, REJECTED",
    "EXPIRED, STOPPED, EXPIRED, REJECTED"
  })
  void eachVersionHasItsOwnWordsForEachKind(
      OrderStatus stored, String in2023, String prefilledIn2026, String begunIn2026) {
    for (OrderType type : OrderType.values()) {
      ProductOrder order = SampleOrders.of(type, stored);

      ProductOrderV202601 latest = ProductOrderV202601.of(order, urls);
      ProductOrderV202311 guide = ProductOrderV202311.of(order, urls);

      boolean prefilled = type == OrderType.PREFILL;
      assertThat(latest.status()).isEqualTo(prefilled ? prefilledIn2026 : begunIn2026);
      assertThat(guide.prefillStatus()).isEqualTo(in2023);
      assertThat(ProductOrderV202308.of(order).prefillStatus()).isEqualTo(in2023);
      assertThat(latest.productOrderType()).isEqualTo(type);
      assertThat(latest.productOrderUrl().isPresent()).isEqualTo(prefilled);
      assertThat(guide.productOrderUrl().isPresent()).isEqualTo(prefilled);
      assertThat(latest.salesUnit().isPresent()).isEqualTo(stored == OrderStatus.APPROVED);
      assertThat(guide.salesUnit().isPresent()).isEqualTo(stored == OrderStatus.APPROVED);
    }
  }
}
