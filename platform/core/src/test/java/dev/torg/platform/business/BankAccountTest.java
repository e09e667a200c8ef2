package dev.torg.platform.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankAccountTest {

  @ParameterizedTest
  @CsvSource({
    "BBAN:NO, 86011117947, NO9386011117947",
    "BBAN:DK, 00400440116243, DK5000400440116243",
    "BBAN:DK, 0040440116243, DK5000400440116243",
    "BBAN:FI, 12345600000785, FI2112345600000785",
    "BBAN:FI, 79823415324729, FI3679823415324729",
  })
  void derivesTheIbanOfPublishedExamples(String scheme, String id, String iban) {
    // When
    BankAccount account = BankAccount.of(scheme, id);

    // Then
    assertThat(account.iban()).isEqualTo(iban);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12340009876", "12340009873"})
  void takesEitherCheckDigitBehindTwoZeros(String id) {
    // When
    BankAccount account = BankAccount.of("BBAN:NO", id);

    // Then
    assertThat(account.iban()).endsWith(id);
  }

  @Test
  void printsTheIbanInGroupsOfFour() {
    // Given
    BankAccount account = BankAccount.of("BBAN:NO", "86011117947");

    // When
    String printed = account.spacedIban();

    // Then
    assertThat(printed).isEqualTo("NO93 8601 1117 947");
  }

  @ParameterizedTest
  @CsvSource({
    "BBAN:NO, 86011117948, wrong check digit",
    "BBAN:NO, 12340009874, wrong check digit",
    "BBAN:NO, 8601111794, 11 digits",
    "BBAN:NO, 8601.11.17947, 11 digits",
    "BBAN:NO, 00000000000, zeros",
    "BBAN:DK, 000000000, zeros",
    "BBAN:FI, 00000000000000, zeros",
    "BBAN:DK, 12345678, 4 digits of registration number",
    "IBAN, NO9386011117947, must be one of BBAN:NO",
  })
  void refusesWithAReasonForTheSender(String scheme, String id, String reason) {
    // When
    ThrowingCallable reading = () -> BankAccount.of(scheme, id);

    // Then
    assertThatThrownBy(reading)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void aSandboxAcceptsAnyCheckDigit() {
    // When
    BankAccount sample = BankAccount.of("BBAN:NO", "86011117948", CheckDigits.SANDBOX);

    // Then
    assertThat(sample.id()).isEqualTo("86011117948");
  }
}
