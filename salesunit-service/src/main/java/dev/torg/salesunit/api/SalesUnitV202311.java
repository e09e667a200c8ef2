package dev.torg.salesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** The details did not change from 2023-08. */
final class SalesUnitV202311 implements SalesUnitRenderer {

  @Override
  public void render(SalesUnitDetails unit, JsonGenerator json) throws IOException {
    SalesUnitRenderer.V2023_08.render(unit, json);
  }
}
