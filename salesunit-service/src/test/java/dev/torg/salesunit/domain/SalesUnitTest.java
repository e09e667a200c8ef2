package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.business.BankAccount;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
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
                "123456",
                Orders.ORDER_ID,
                Orders.PRICE_PACKAGE_ID,
                SalesUnitStatus.ACTIVE,
                ConfigurationFollowsFromTheOrder.of(order),
                BankAccount.of("BBAN:NO", "86011117947"),
                null,
                null,
                null));
  }
}
