package dev.torg.productorder.tracking.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.productorder.api.PrefillUrls;
import dev.torg.productorder.domain.OrderStatus;
import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.domain.SampleOrders;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusVocabularyTest {

  private final PrefillUrls urls = new PrefillUrls("https://torg.example");

  @ParameterizedTest
  @CsvSource({
    "CREATED, CREATED, RECEIVED",
    "OPENED, OPENED, MERCHANT_VIEWED",
    "SUBMITTED, SUBMITTED, ORDER_SUBMITTED",
    "PENDING, PENDING, ORDER_SUBMITTED",
    "PROCESSING, PROCESSING, ORDER_SUBMITTED",
    "AWAITING_CUSTOMER, AWAITING-CUSTOMER, ORDER_SUBMITTED",
    "APPROVED, APPROVED, COMPLETED",
    "STOPPED, STOPPED, REJECTED",
    "EXPIRED, STOPPED, EXPIRED"
  })
  void eachVersionHasItsOwnWords(OrderStatus stored, String in2023, String in2026) {
    ProductOrder order = SampleOrders.in(stored);

    RenderedIn202601.View latest = new RenderedIn202601(urls).render(order);

    assertThat(latest.status()).isEqualTo(in2026);
    assertThat(new RenderedIn202311(urls).render(order).prefillStatus()).isEqualTo(in2023);
    assertThat(new RenderedIn202308().render(order).prefillStatus()).isEqualTo(in2023);
    assertThat(latest.salesUnit().isPresent()).isEqualTo(stored == OrderStatus.APPROVED);
  }
}
