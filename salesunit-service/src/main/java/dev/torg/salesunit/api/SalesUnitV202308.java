package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.Configuration;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** Four flags of the configuration. */
final class SalesUnitV202308 implements SalesUnitRenderer {

  @Override
  public void render(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    SalesUnitIdentity.write(unit, json);
    json.writeObjectFieldStart("configuration");
    write(unit.configuration(), json);
    json.writeEndObject();
    json.writeEndObject();
  }

  static void write(Configuration configuration, JsonGenerator json) throws IOException {
    json.writeBooleanField("paymentAllowed", configuration.paymentAllowed());
    json.writeStringField("captureType", configuration.captureType().text());
    json.writeBooleanField("skipLandingPageAllowed", configuration.skipLandingPageAllowed());
    json.writeBooleanField("recurringAllowed", configuration.recurringAllowed());
  }
}
