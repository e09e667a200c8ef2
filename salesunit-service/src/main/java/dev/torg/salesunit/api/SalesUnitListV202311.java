package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.SalesUnitSummary;
import java.io.IOException;

/** {@code {"salesUnits":[{"msn":123456,"name":"…"}]}}, the MSN a number as published. */
final class SalesUnitListV202311 implements SalesUnitListRenderer {

  @Override
  public void open(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("salesUnits");
  }

  @Override
  public void item(SalesUnitSummary unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("msn", unit.msn());
    json.writeStringField("name", unit.name());
    json.writeEndObject();
  }

  @Override
  public void close(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }
}
