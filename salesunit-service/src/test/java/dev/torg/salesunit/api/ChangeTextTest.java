package dev.torg.salesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ChangeAuthor.Channel;
import dev.torg.salesunit.domain.ChangeAuthor.Kind;
import dev.torg.salesunit.domain.LoggedChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTextTest {

  @ParameterizedTest
  @CsvSource({
    "msn, 123456, MSN created",
    "name, Ola, Updated MSN name",
    "status, ACTIVE, MSN activated",
    "status, DEACTIVATED, MSN deactivated",
    "salesUnitLogo, abc, Updated logo",
    "salesUnitLogo, , Removed logo",
    "bankAccount, BBAN:NO 8, Updated bank account",
    "bankAccount, , Removed bank account",
    "pricePackageId, 0199, Updated price package",
    "pricePackageId, , Removed price package",
    "skipLandingPageAllowed, true, skipLandingPage set to true",
    "customerMustBePresent, false, customerMustBePresent set to false",
    "captureType, DirectCapture, captureType set to DirectCapture",
    "userinfoNinAllowed, true, NIN allowed",
    "userinfoNinAllowed, false, NIN no longer allowed"
  })
  void saysWhatChanged(String field, @Nullable String after, String text) {
    // Given
    LoggedChange change =
        new LoggedChange("2026-01-02T03:04:05Z", field, after, ChangeAuthor.APPROVED_ORDER);

    // When
    String said = ChangeText.of(change);

    // Then
    assertThat(said).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "OPERATOR, PRODUCT_ORDER, Torg",
    "OPERATOR, OPERATIONS_API, Torg",
    "PARTNER, MANAGEMENT_API, 'Partner, using Management API'",
    "MERCHANT, MANAGEMENT_API, 'Merchant, using Management API'",
    "PARTNER, PORTAL, 'Partner, using the portal'",
    "MERCHANT, PORTAL, 'Merchant, using the portal'"
  })
  void saysWhoItWas(Kind kind, Channel channel, String text) {
    // Given
    ChangeAuthor author = new ChangeAuthor(kind, channel);

    // When
    String said = ChangeText.changedBy(author);

    // Then
    assertThat(said).isEqualTo(text);
  }
}
