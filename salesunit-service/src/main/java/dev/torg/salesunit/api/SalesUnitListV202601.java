package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.SalesUnitSummary;
import java.io.IOException;

/** {@code [{"msn":"123456","name":"…"}]}. */
final class SalesUnitListV202601 implements SalesUnitListRenderer {

  @Override
  public void open(JsonGenerator json) throws IOException {
    json.writeStartArray();
  }

  @Override
  public void item(SalesUnitSummary unit, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("msn", Long.toString(unit.msn()));
    json.writeStringField("name", unit.name());
    json.writeEndObject();
  }

  @Override
  public void close(JsonGenerator json) throws IOException {
    json.writeEndArray();
  }
}
