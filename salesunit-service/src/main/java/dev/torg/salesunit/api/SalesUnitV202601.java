package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** Nine flags of the configuration, and neither bank details nor change log. */
final class SalesUnitV202601 implements SalesUnitRenderer {

  @Override
  public void render(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    SalesUnitParts.identity(unit, json);
    json.writeObjectFieldStart("configuration");
    write(unit.configuration(), json);
    json.writeEndObject();
    SalesUnitParts.pricePackage(unit.pricePackage(), json);
    json.writeEndObject();
  }

  private static void write(Configuration configuration, JsonGenerator json) throws IOException {
    SalesUnitParts.firstFlags(configuration, json);
    json.writeBooleanField("partialCaptureAllowed", configuration.partialCaptureAllowed());
    json.writeBooleanField("lateCaptureAllowed", configuration.lateCaptureAllowed());
    json.writeBooleanField(
        "landingPagePhoneNumberLocked", configuration.landingPagePhoneNumberLocked());
    json.writeBooleanField("longLivingPaymentAllowed", configuration.longLivingPaymentAllowed());
    json.writeBooleanField("creditCardPaymentAllowed", configuration.creditCardPaymentAllowed());
  }
}
