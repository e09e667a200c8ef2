package dev.torg.salesunit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.torg.platform.business.BusinessIdentifier;
import dev.torg.platform.business.Msn;
import dev.torg.salesunit.domain.ApprovedOrder;
import dev.torg.salesunit.domain.ProductType;
import dev.torg.salesunit.domain.SalesUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SalesUnitStateTest {

  private static final ApprovedOrder SPARSE =
      new ApprovedOrder(
          UUID.fromString("0199d0c5-6d5e-7cc2-9c7e-0a1b2c3d4e5f"),
          null,
          BusinessIdentifier.of("business:DK:CVR", "24256790"),
          "Nordlys Kafé",
          null,
          ProductType.CASHIER,
          null,
          null,
          /* hasRecurring= */ false);

  @Test
  void leavesOutWhatTheUnitDoesNotHave() throws JsonProcessingException {
    // Given
    SalesUnit unit = SalesUnit.ordered(Msn.of("100000"), SPARSE);

    // When
    String json = new ObjectMapper().writeValueAsString(SalesUnitState.of(unit));

    // Then
    assertThat(json)
        .isEqualTo(
            "{\"msn\":\"100000\",\"name\":\"Nordlys Kafé\","
                + "\"businessIdentifier\":{\"scheme\":\"business:DK:CVR\",\"id\":\"24256790\"},"
                + "\"productOrderId\":\"0199d0c5-6d5e-7cc2-9c7e-0a1b2c3d4e5f\","
                + "\"status\":\"ACTIVE\",\"configuration\":{\"paymentAllowed\":true,"
                + "\"captureType\":\"ReserveCapture\",\"skipLandingPageAllowed\":false,"
                + "\"recurringAllowed\":false,\"partialCaptureAllowed\":false,"
                + "\"lateCaptureAllowed\":false,\"landingPagePhoneNumberLocked\":false,"
                + "\"longLivingPaymentAllowed\":false,\"creditCardPaymentAllowed\":true,"
                + "\"customerMustBePresent\":false,\"userinfoNinAllowed\":false}}");
  }
}
