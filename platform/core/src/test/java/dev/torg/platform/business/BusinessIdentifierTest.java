package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessIdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "business:NO:ORG, 974760673, NO",
    "business:DK:CVR, 24256790, DK",
    "business:FI:Y-tunnus, 0112038-9, FI",
  })
  void acceptsNumbersOfRealRegisters(String scheme, String id, String country) {
    // When
    BusinessIdentifier identifier = BusinessIdentifier.of(scheme, id);

    // Then
    assertThat(identifier.scheme().country()).isEqualTo(country);
    assertThat(identifier.id()).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "business:NO:ORG, 987654321, wrong check digit",
    "business:NO:ORG, 000000000, zeros",
    "business:DK:CVR, 00000000, zeros",
    "business:FI:Y-tunnus, 0000000-0, zeros",
    "business:NO:ORG, 9876543221, 9 digits",
    "business:NO:ORG, '974 760 673', 9 digits",
    "business:NO:ORG, ٩٧٤٧٦٠٦٧٣, 9 digits",
    "business:DK:CVR, 24256791, wrong check digit",
    "business:FI:Y-tunnus, 0112038-8, wrong check digit",
    "business:FI:Y-tunnus, 01120389, a hyphen",
    "business:FI:Y-tunnus, 1000020-1, wrong check digit",
    "business:no:org, 974760673, 'must be one of business:NO:ORG, business:DK:CVR'",
    "business:SE:ORG, 5560743089, must be one of",
  })
  void refusesWithAReasonForTheSender(String scheme, String id, String reason) {
    // When
    ThrowingCallable reading = () -> BusinessIdentifier.of(scheme, id);

    // Then
    assertThatThrownBy(reading)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @ParameterizedTest
  @CsvSource({"987654321", "9876543221"})
  void aSandboxAcceptsTheSamplesOfTheGuide(String id) {
    // When
    BusinessIdentifier sample = BusinessIdentifier.of("business:NO:ORG", id, CheckDigits.SANDBOX);

    // Then
    assertThat(sample.id()).isEqualTo(id);
  }

  @Test
  void notEvenASandboxAcceptsWhatIsNoNumber() {
    // When
    ThrowingCallable reading =
        () -> BusinessIdentifier.of("business:NO:ORG", "987 <b>", CheckDigits.SANDBOX);

    // Then
    assertThatThrownBy(reading).hasMessageContaining("digits or hyphens");
  }
}
