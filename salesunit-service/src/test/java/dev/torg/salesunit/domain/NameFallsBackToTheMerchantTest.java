package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFallsBackToTheMerchantTest {

  @Test
  void theOrdersOwnNameWins() {
    // Given
    ApprovedOrder order = Orders.named("Fjord Fitness AS", "Ola & Sønn");

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("Ola & Sønn");
  }

  @Test
  void theMerchantsNameIsNext() {
    // Given
    ApprovedOrder order = Orders.named("Fjord Fitness AS", null);

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("Fjord Fitness AS");
  }

  @Test
  void withoutAnyNameTheMerchantsNumberHasToDo() {
    // Given
    ApprovedOrder order = Orders.named(null, null);

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("974760673");
  }

  @Test
  void aLongNameIsCutBetweenCharactersThatTakeTwoUnits() {
    // Given
    String bakeries = "🥖".repeat(51);
    ApprovedOrder order = Orders.named(bakeries, null);

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("🥖".repeat(50));
  }
}
