package dev.torg.salesunit.onesalesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.platform.business.BankAccount;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.ChangeAuthor;
import dev.torg.salesunit.domain.ChangeAuthor.Channel;
import dev.torg.salesunit.domain.ChangeAuthor.Kind;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.ConfigurationFlag;
import dev.torg.salesunit.domain.LoggedChange;
import dev.torg.salesunit.domain.Revision;
import dev.torg.salesunit.domain.SalesUnitDetails;
import dev.torg.salesunit.domain.SalesUnitStatus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The published examples of each version, member by member. */
class PublishedExamplesTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final ChangeAuthor OPERATOR =
      new ChangeAuthor(Kind.OPERATOR, Channel.OPERATIONS_API);

  private static final SalesUnitDetails ACME =
      new SalesUnitDetails(
          123456,
          new Revision(4, 0),
          "ACME Fantastic Fitness",
          SalesUnitStatus.ACTIVE,
          "business:NO:ORG",
          "9876543221",
          Configuration.allowing(
              CaptureType.RESERVE_CAPTURE,
              ConfigurationFlag.PAYMENT_ALLOWED,
              ConfigurationFlag.CREDIT_CARD_PAYMENT_ALLOWED),
          BankAccount.of("BBAN:NO", "86011117947"),
          null,
          null,
          List.of(
              new LoggedChange("2022-12-31T00:00:00Z", "msn", "123456", OPERATOR),
              new LoggedChange(
                  "2023-01-01T00:00:00Z",
                  "skipLandingPageAllowed",
                  "true",
                  new ChangeAuthor(Kind.MERCHANT, Channel.MANAGEMENT_API)),
              new LoggedChange("2023-11-15T00:00:00Z", "userinfoNinAllowed", "true", OPERATOR),
              new LoggedChange(
                  "2023-06-01T00:00:00Z",
                  "name",
                  "ACME Fantastic Fitness",
                  new ChangeAuthor(Kind.MERCHANT, Channel.PORTAL))));

  private static final String UNIT =
      """
      {"msn": "123456", "name": "ACME Fantastic Fitness",
       "businessIdentifier": {"scheme": "business:NO:ORG", "id": "9876543221"},
       "configuration": {
         "paymentAllowed": true, "captureType": "ReserveCapture",
         "skipLandingPageAllowed": false, "recurringAllowed": false%s}%s}\
      """;

  private static final String FLAGS_OF_2023 =
      ", \"customerMustBePresent\": false, \"userinfoNinAllowed\": false";

  private static final String CHANGELOG =
      """
      , "changelog": [
          {"timestamp": "2022-12-31T00:00:00Z", "change": "MSN created", "changedBy": "Torg"},
          {"timestamp": "2023-01-01T00:00:00Z", "change": "skipLandingPage set to true",
           "changedBy": "Merchant, using Management API"},
          {"timestamp": "2023-11-15T00:00:00Z", "change": "NIN allowed", "changedBy": "Torg"},
          {"timestamp": "2023-06-01T00:00:00Z", "change": "Updated MSN name",
           "changedBy": "Merchant, using the portal"}]\
      """;

  @Test
  void oneUnitIn202308() throws IOException {
    JsonNode rendered = rendered(ApiVersion.V2023_08);

    assertThat(rendered)
        .isEqualTo(
            JSON.readTree(
                UNIT.formatted(
                    FLAGS_OF_2023,
                    """
                    , "bankDetails": {
                        "bankAccountBban": "86011117947", "bankAccountIban": "NO93 8601 1117 947"}\
                    """
                        + CHANGELOG)));
  }

  @Test
  void oneUnitIn202311() throws IOException {
    JsonNode rendered = rendered(ApiVersion.V2023_11);

    assertThat(rendered)
        .isEqualTo(
            JSON.readTree(
                UNIT.formatted(
                    FLAGS_OF_2023,
                    """
                    , "bankDetails": {
                        "bankAccount": {"id": "NO93 8601 1117 947", "scheme": "IBAN"}}\
                    """
                        + CHANGELOG)));
  }

  @Test
  void oneUnitIn202601() throws IOException {
    JsonNode rendered = rendered(ApiVersion.V2026_01);

    assertThat(rendered)
        .isEqualTo(
            JSON.readTree(
                UNIT.formatted(
                    """
                    , "partialCaptureAllowed": false, "lateCaptureAllowed": false,
                      "landingPagePhoneNumberLocked": false, "longLivingPaymentAllowed": false,
                      "creditCardPaymentAllowed": true\
                    """,
                    "")));
  }

  private static JsonNode rendered(ApiVersion version) throws IOException {
    return JSON.readTree(SalesUnitRenderer.bytes(ACME, version));
  }
}
