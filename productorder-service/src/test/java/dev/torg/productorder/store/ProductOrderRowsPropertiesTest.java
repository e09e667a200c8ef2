package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.productorder.domain.ProductOrder;
import dev.torg.productorder.prefill.api.AcceptedPrefill;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProductOrderRowsPropertiesTest {

  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

  private final ProductOrderRows rows =
      new ProductOrderRows(new PasswordCipher(new Keys(Optional.of(KEY), Optional.empty())));

  @Property(tries = 200)
  void anOrderComesBackAsItWasStored(@ForAll("orders") ProductOrder order) {
    ProductOrder stored = rows.order(rows.row(order));

    assertThat(stored)
        .usingRecursiveComparison()
        .ignoringFields("testWebsitePassword")
        .isEqualTo(order);
    assertThat(stored.testWebsitePassword().isPresent())
        .isEqualTo(order.testWebsitePassword().isPresent());
    assertThat(rows.order(rows.row(stored))).isEqualTo(stored);
  }

  @Provide
  Arbitrary<ProductOrder> orders() {
    return Arbitraries.randomValue((Random random) -> AcceptedPrefill.order(random));
  }

  private record Keys(Optional<String> passwordKey, Optional<List<String>> formerPasswordKeys)
      implements PasswordSettings {}
}
