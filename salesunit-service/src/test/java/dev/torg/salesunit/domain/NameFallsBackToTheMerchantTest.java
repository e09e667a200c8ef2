package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class NameFallsBackToTheMerchantTest {

  @Test
  void theOrdersOwnNameWins() {
    // Given
    ApprovedOrder order = Orders.named(Optional.of("Fjord Fitness AS"), Optional.of("Ola & Sønn"));

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("Ola & Sønn");
  }

  @Test
  void theMerchantsNameIsNext() {
    // Given
    ApprovedOrder order = Orders.named(Optional.of("Fjord Fitness AS"), Optional.empty());

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("Fjord Fitness AS");
  }

  @Test
  void withoutAnyNameTheMerchantsNumberHasToDo() {
    // Given
    ApprovedOrder order = Orders.named(Optional.empty(), Optional.empty());

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("974760673");
  }

  @Test
  void aLongNameIsCutBetweenCharactersThatTakeTwoUnits() {
    // Given
    String bakeries = "🥖".repeat(51);
    ApprovedOrder order = Orders.named(Optional.of(bakeries), Optional.empty());

    // When
    String name = NameFallsBackToTheMerchant.of(order);

    // Then
    assertThat(name).isEqualTo("🥖".repeat(50));
  }
}
