package dev.torg.salesunit.onesalesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.BankAccount;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.LoggedChange;
import dev.torg.salesunit.domain.PricePackageOfUnit;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SalesUnitRendererTest {

  private static final Configuration CONFIGURATION =
      Configuration.allowing(
          CaptureType.RESERVE_CAPTURE,
          ConfigurationFlag.PAYMENT_ALLOWED,
          ConfigurationFlag.RECURRING_ALLOWED,
          ConfigurationFlag.PARTIAL_CAPTURE_ALLOWED,
          ConfigurationFlag.LANDING_PAGE_PHONE_NUMBER_LOCKED,
          ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED,
          ConfigurationFlag.CUSTOMER_MUST_BE_PRESENT);

  private static final SalesUnitDetails UNIT =
      new SalesUnitDetails(
          123456,
          new Revision(7, 1),
          "Ola \"&\" Sønn",
          SalesUnitStatus.ACTIVE,
          "business:NO:ORG",
          "974760673",
          CONFIGURATION,
          BankAccount.of("BBAN:NO", "86011117947"),
          new PricePackageOfUnit(
              UUID.fromString("0199d0c5-0000-7cc2-9c7e-0a1b2c3d4e5f"),
              "POS standard",
              "2.99%",
              "NO",
              null),
          null,
          List.of(
              new LoggedChange(
                  "2026-01-02T03:04:05Z", "msn", "123456", ChangeAuthor.APPROVED_ORDER)));

  private static final String IDENTITY =
      "{\"msn\":\"123456\",\"name\":\"Ola \\\"&\\\" Sønn\","
          + "\"businessIdentifier\":{\"scheme\":\"business:NO:ORG\",\"id\":\"974760673\"},"
          + "\"configuration\":{\"paymentAllowed\":true,\"captureType\":\"ReserveCapture\","
          + "\"skipLandingPageAllowed\":false,\"recurringAllowed\":true,";

  private static final String FLAGS_OF_2023 =
      "\"customerMustBePresent\":true,\"userinfoNinAllowed\":false},";

  private static final String PRICE_PACKAGE =
      "\"pricePackage\":{\"pricePackageId\":\"0199d0c5-0000-7cc2-9c7e-0a1b2c3d4e5f\","
          + "\"name\":\"POS standard\",\"description\":\"2.99%\",\"market\":\"NO\"}";

  private static final String CHANGELOG =
      "\"changelog\":[{\"timestamp\":\"2026-01-02T03:04:05Z\",\"change\":\"MSN created\","
          + "\"changedBy\":\"Torg\"}]}";

  @Test
  void version202308ShowsFlatBankDetails() {
    // When
    String json = render(UNIT, ApiVersion.V2023_08);

    // Then
    assertThat(json)
        .isEqualTo(
            IDENTITY
                + FLAGS_OF_2023
                + "\"bankDetails\":{\"bankAccountBban\":\"86011117947\","
                + "\"bankAccountIban\":\"NO93 8601 1117 947\"},"
                + CHANGELOG);
  }

  @Test
  void version202311ShowsAnAccountWithItsSchemeAndThePricePackage() {
    // When
    String json = render(UNIT, ApiVersion.V2023_11);

    // Then
    assertThat(json)
        .isEqualTo(
            IDENTITY
                + FLAGS_OF_2023
                + "\"bankDetails\":{\"bankAccount\":{\"id\":\"NO93 8601 1117 947\","
                + "\"scheme\":\"IBAN\"}},"
                + PRICE_PACKAGE
                + ","
                + CHANGELOG);
  }

  @Test
  void version202601ShowsNineFlagsAndThePricePackage() {
    // When
    String json = render(UNIT, ApiVersion.V2026_01);

    // Then
    assertThat(json)
        .isEqualTo(
            IDENTITY
                + "\"partialCaptureAllowed\":true,\"lateCaptureAllowed\":false,"
                + "\"landingPagePhoneNumberLocked\":true,\"longLivingPaymentAllowed\":false,"
                + "\"creditCardPaymentAllowed\":true},"
                + PRICE_PACKAGE
                + "}");
  }

  @ParameterizedTest
  @EnumSource
  void whatAUnitLacksIsLeftOut(ApiVersion version) {
    // Given
    SalesUnitDetails bare =
        new SalesUnitDetails(
            123456,
            new Revision(1, 0),
            "Unit",
            SalesUnitStatus.ACTIVE,
            "business:NO:ORG",
            "974760673",
            CONFIGURATION,
            null,
            null,
            null,
            List.of());

    // When
    String json = render(bare, version);

    // Then
    assertThat(json).doesNotContain("bankDetails", "pricePackage", "null");
  }

  private static String render(SalesUnitDetails unit, ApiVersion version) {
    return new String(SalesUnitRenderer.bytes(unit, version), StandardCharsets.UTF_8);
  }
}
