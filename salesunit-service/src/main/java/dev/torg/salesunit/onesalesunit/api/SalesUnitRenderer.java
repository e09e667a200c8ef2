package dev.torg.salesunit.onesalesunit.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.torg.platform.apiversion.ApiVersion;
import dev.torg.salesunit.domain.SalesUnitDetails;
import java.io.IOException;

/** Writes the details of one sales unit as one API version published them. */
interface SalesUnitRenderer {

  SalesUnitRenderer V2023_08 = new SalesUnitV202308();
  SalesUnitRenderer V2023_11 = new SalesUnitV202311();
  SalesUnitRenderer V2026_01 = new SalesUnitV202601();

  void render(SalesUnitDetails unit, JsonGenerator json) throws IOException;

  static SalesUnitRenderer of(ApiVersion version) {
    return switch (version) {
      case V2023_08 -> V2023_08;
      case V2023_11 -> V2023_11;
      case V2026_01 -> V2026_01;
    };
  }

  static byte[] bytes(SalesUnitDetails unit, ApiVersion version) {
    SalesUnitRenderer renderer = of(version);
    return JsonDocument.of(json -> renderer.render(unit, json));
  }
}
