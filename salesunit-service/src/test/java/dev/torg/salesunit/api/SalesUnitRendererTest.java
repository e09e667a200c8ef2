package dev.torg.salesunit.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.salesunit.domain.CaptureType;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SalesUnitRendererTest {

  private static final SalesUnitDetails UNIT =
      new SalesUnitDetails(
          123456,
          7,
          "Ola \"&\" Sønn",
          "business:NO:ORG",
          "974760673",
          new Configuration(
              true,
              CaptureType.RESERVE_CAPTURE,
              false,
              true,
              true,
              false,
              true,
              false,
              true,
              true,
              true));

  @ParameterizedTest
  @EnumSource(names = {"V2023_08", "V2023_11"})
  void theVersionsOf2023ShowFourFlags(ApiVersion version) {
    // Given
    SalesUnitRenderer renderer = SalesUnitRenderer.of(version);

    // When
    String json = render(renderer);

    // Then
    assertThat(json)
        .isEqualTo(
            "{\"msn\":\"123456\",\"name\":\"Ola \\\"&\\\" Sønn\","
                + "\"businessIdentifier\":{\"scheme\":\"business:NO:ORG\",\"id\":\"974760673\"},"
                + "\"configuration\":{\"paymentAllowed\":true,\"captureType\":\"ReserveCapture\","
                + "\"skipLandingPageAllowed\":false,\"recurringAllowed\":true}}");
  }

  @Test
  void version2026ShowsNineFlags() {
    // Given
    SalesUnitRenderer renderer = SalesUnitRenderer.of(ApiVersion.V2026_01);

    // When
    String json = render(renderer);

    // Then
    assertThat(json)
        .isEqualTo(
            "{\"msn\":\"123456\",\"name\":\"Ola \\\"&\\\" Sønn\","
                + "\"businessIdentifier\":{\"scheme\":\"business:NO:ORG\",\"id\":\"974760673\"},"
                + "\"configuration\":{\"paymentAllowed\":true,\"captureType\":\"ReserveCapture\","
                + "\"skipLandingPageAllowed\":false,\"recurringAllowed\":true,"
                + "\"partialCaptureAllowed\":true,\"lateCaptureAllowed\":false,"
                + "\"landingPagePhoneNumberLocked\":true,\"longLivingPaymentAllowed\":false,"
                + "\"creditCardPaymentAllowed\":true}}");
  }

  private static String render(SalesUnitRenderer renderer) {
    byte[] bytes = JsonDocument.of(json -> renderer.render(UNIT, json));
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
