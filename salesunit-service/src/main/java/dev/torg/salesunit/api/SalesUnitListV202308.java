package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.SalesUnitSummary;
import java.io.IOException;

/** {@code {"msn":["123456"]}}. */
final class SalesUnitListV202308 implements SalesUnitListRenderer {

  @Override
  public void open(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("msn");
  }

  @Override
  public void item(SalesUnitSummary unit, JsonGenerator json) throws IOException {
    json.writeString(Long.toString(unit.msn()));
  }

  @Override
  public void close(JsonGenerator json) throws IOException {
    json.writeEndArray();
    json.writeEndObject();
  }
}
