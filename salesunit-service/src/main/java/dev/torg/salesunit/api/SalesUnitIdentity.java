package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** The members that name a unit and its merchant, alike in every version. */
final class SalesUnitIdentity {

  private SalesUnitIdentity() {}

  static void write(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    json.writeStringField("msn", Long.toString(unit.msn()));
    json.writeStringField("name", unit.name());
    json.writeObjectFieldStart("businessIdentifier");
    json.writeStringField("scheme", unit.businessScheme());
    json.writeStringField("id", unit.businessId());
    json.writeEndObject();
  }
}
