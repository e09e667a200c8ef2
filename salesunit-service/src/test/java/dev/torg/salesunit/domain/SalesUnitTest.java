package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SalesUnitTest {

  @Test
  void anOrderedUnitIsActiveAndKeepsWhatTheOrderSays() {
    // Given
    ApprovedOrder order = Orders.of(ProductType.CHECKOUT, "business:NO:ORG", "974760673");

    // When
    SalesUnit unit = SalesUnit.ordered(Msn.of("100000"), order);

    // Then
    assertThat(unit)
        .isEqualTo(
            new SalesUnit(
                Msn.of("100000"),
                1,
                "Fjord Fitness",
                BusinessIdentifier.of("business:NO:ORG", "974760673"),
                Optional.of("123456"),
                Optional.of(Orders.ORDER_ID),
                Optional.of(Orders.PRICE_PACKAGE_ID),
                SalesUnitStatus.ACTIVE,
                ConfigurationFollowsFromTheOrder.of(order),
                Optional.of(BankAccount.of("BBAN:NO", "86011117947")),
                Optional.empty()));
  }
}
