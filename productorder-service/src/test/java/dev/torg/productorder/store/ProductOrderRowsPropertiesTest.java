package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.prefill.api.AcceptedPrefill;
import java.util.Base64;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProductOrderRowsPropertiesTest {

  private final ProductOrderRows rows =
      new ProductOrderRows(
          new PasswordCipher(() -> Optional.of(Base64.getEncoder().encodeToString(new byte[32]))));

  @Property(tries = 200)
  void anOrderComesBackAsItWasStored(@ForAll("orders") ProductOrder order) {
    ProductOrder stored = rows.order(rows.row(order));

    assertThat(stored).isEqualTo(order);
  }

  @Provide
  Arbitrary<ProductOrder> orders() {
    return Arbitraries.randomValue((Random random) -> AcceptedPrefill.order(random));
  }
}
