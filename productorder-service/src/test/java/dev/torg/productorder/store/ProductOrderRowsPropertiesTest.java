package dev.torg.productorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();

  private final ProductOrderRows rows =
      new ProductOrderRows(
          new StoredJson(JSON),
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
