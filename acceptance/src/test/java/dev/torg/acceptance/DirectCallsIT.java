package dev.torg.acceptance;

import dev.torg.journey.Caller;
import dev.torg.journey.Gateway;
import dev.torg.journey.Narrator;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reaches a service past the gateway proves nothing with what the gateway would take. */
class DirectCallsIT {

  private final TorgUnderTest torg = TorgUnderTest.shared();

  @ParameterizedTest
  @CsvSource({
    "partner-service, /management/v1/partners/whoami",
    "merchant-service, /management/v1/merchants",
    "salesunit-service, /management/v1/sales-units",
    "productorder-service, /management/v2/product-orders",
    "notification-service, /webhooks/v1/webhooks"
  })
  void aServiceTakesNoTokenOfACaller(String service, String path) {
    String token = torg.mint().partner("7004001");
    Gateway direct =
        new Gateway(
            URI.create("http://127.0.0.1:" + torg.program(service).port()), Narrator.SILENT);

    torg.caller(token).get("/management/v1/sales-units").expect(200);
    Caller.bearing(direct, "past the gateway", token).get(path).expect(401);
  }
}
