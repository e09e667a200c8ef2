package dev.torg.salesunit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigurationFollowsFromTheOrderTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOGIN")
  void aPaymentProductReservesAndCaptures(ProductType product) {
    // Given
    ApprovedOrder order = Orders.of(product, "business:NO:ORG", "974760673");

    // When
    Configuration configuration = ConfigurationFollowsFromTheOrder.of(order);

    // Then
    assertThat(configuration)
        .isEqualTo(
            Configuration.allowing(
                CaptureType.RESERVE_CAPTURE,
                ConfigurationFlag.PAYMENT_ALLOWED,
                ConfigurationFlag.RECURRING_ALLOWED,
                ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED,
                ConfigurationFlag.LATE_CAPTURE_ALLOWED,
                ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED));
  }

  @Test
  void aLoginUnitTakesNoPayments() {
    // Given
    ApprovedOrder order = Orders.of(ProductType.LOGIN, "business:NO:ORG", "974760673");

    // When
    Configuration configuration = ConfigurationFollowsFromTheOrder.of(order);

    // Then
    assertThat(configuration).isEqualTo(Configuration.allowing(CaptureType.NOT_APPLICABLE));
  }

  @ParameterizedTest
  @CsvSource({"business:DK:CVR,24256790", "business:FI:Y-tunnus,0112038-9"})
  void outsideNorwayPartialAndLateCaptureWaitToBeGranted(String scheme, String id) {
    // Given
    ApprovedOrder order = Orders.of(ProductType.PAYMENT_INTEGRATION, scheme, id);

    // When
    Configuration configuration = ConfigurationFollowsFromTheOrder.of(order);

    // Then
    assertThat(configuration.allows(ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED)).isFalse();
    assertThat(configuration.allows(ConfigurationFlag.LATE_CAPTURE_ALLOWED)).isFalse();
  }
}
